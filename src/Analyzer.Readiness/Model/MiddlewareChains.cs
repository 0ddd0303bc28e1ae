using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>What frameworks found of middleware, as the report shows it.</summary>
public static class MiddlewareChains
{
    private const string Setting = "MIDDLEWARE";

    /// <summary>The chains of all projects whose settings list middleware, those with an ASGI application first.</summary>
    public static ImmutableArray<Chain> Of(IEnumerable<Framework> frameworks) =>
        [.. frameworks.OfType<Django>().SelectMany(django => django.Projects).OrderBy(project => project.AsgiModules.IsEmpty).Select(ChainOf).OfType<Chain>()
            .Concat(frameworks.OfType<FastApi>().SelectMany(framework => StarletteLayer.InOrder(framework.Layers)).Select(ChainOf))];

    /// <summary>What each mounted application object is mounted on, by the calls that made them.</summary>
    public static IReadOnlyDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> MountsOf(IEnumerable<Framework> frameworks) =>
        frameworks.OfType<FastApi>().Select(framework => framework.Mounts).FirstOrDefault() ?? ImmutableDictionary<SyntaxNode, ImmutableArray<SyntaxNode>>.Empty;

    // Whatever stands there is called on the loop: a middleware of Starlette is an ASGI application itself.
    private static Chain ChainOf(IGrouping<SyntaxNode, StarletteLayer> layers) =>
        new("Starlette", layers.First().Location, [.. layers.Select(layer => new ChainRow(layer.Name, "async", false, "", "", layer.Location) { Condition = layer.Condition })], true) { Makers = [layers.Key] };

    private static Chain? ChainOf(DjangoProject project) => project.Settings.Find(Setting) is { } setting
        ? new Chain("Django", setting.Location, [.. project.Middleware.Layers.Select(RowOf)], project.Middleware.IsComplete) { Makers = project.Makers }
        : null;

    private static ChainRow RowOf(MiddlewareLayer layer) => new(
        layer.Path,
        layer.Mode switch { MiddlewareMode.Async => "async", MiddlewareMode.Sync => "sync", _ => "unknown" },
        layer.IsAdapted,
        layer.Capability.Instead,
        layer.Capability.Fault ?? "",
        layer.Location)
    {
        IsKnown = layer.Capability is { CanSync: not null, CanAsync: not null },
        IsSyncOnly = layer.Capability.CanAsync == false,
    };
}
