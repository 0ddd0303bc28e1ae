using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Lists entry points by application: those that frameworks are known to call, or else the coroutines, whoever calls them.</summary>
internal static class EntryPointRows
{
    private static readonly HashSet<EntryPointKind> s_outsideRequests = [EntryPointKind.Lifespan, EntryPointKind.Command, EntryPointKind.Migration, EntryPointKind.Task];

    /// <summary>The kind of rows for middleware.</summary>
    public static readonly string MiddlewareKind = Words(EntryPointKind.Middleware);

    private static readonly HashSet<string> s_requestKinds = [Words(EntryPointKind.View), Words(EntryPointKind.Endpoint), Words(EntryPointKind.WebSocket), Words(EntryPointKind.Consumer)];

    /// <summary>The rows, by name.</summary>
    public static Dictionary<ApplicationGroup, ImmutableArray<EntryPointRow>> Of(ReadinessInput input, ApplicationOwner owner)
    {
        var known = input.Graph.EntryPoints
            .Where(entry => entry.Function.Function.Module.File is { Role: not (SourceRole.Test or SourceRole.Migration), IsExample: false })
            .SelectMany(entry => owner.Of(entry).Select(group => (Group: group, Row: RowOf(entry, input))))
            .GroupBy(pair => pair.Group)
            .ToDictionary(group => group.Key, group => Sorted(group.Select(pair => pair.Row)));

        // Where no framework says what it calls, the coroutines of the application are all there is.
        if (known.Values.Any(HasRequests))
            return known;
        var coroutines = input.Graph.Coroutines
            .Where(context => context.Module.File is { Role: SourceRole.Application, IsExample: false })
            .SelectMany(context => owner.Of(context.Module.File!).Select(group => (Group: group, context.Function)));
        foreach (var group in coroutines.GroupBy(pair => pair.Group))
            known[group.Key] = Sorted((known.TryGetValue(group.Key, out var rows) ? rows : []).Concat(group.Select(pair => RowOf(pair.Function))));
        return known;
    }

    /// <summary>Whether the framework's way from routes to functions is known: a middleware or a receiver alone does not say so.</summary>
    public static bool HasRequests(ImmutableArray<EntryPointRow> rows) => !rows.IsDefault && rows.Any(row => s_requestKinds.Contains(row.Kind));

    private static ImmutableArray<EntryPointRow> Sorted(IEnumerable<EntryPointRow> rows) =>
        [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Route, StringComparer.Ordinal).DistinctBy(row => row.Name)];

    private static EntryPointRow RowOf(EntryPoint entry, ReadinessInput input)
    {
        var function = entry.Function.Function;
        var state = s_outsideRequests.Contains(entry.Kind) || entry.RunsOn == RunsOn.StartUp ? EntryPointState.StartUp
            : function.IsCoroutine || entry.RunsOn.HasFlag(RunsOn.EventLoop) ? EntryPointState.Clean
            : entry.RunsOn.HasFlag(RunsOn.WorkerThread) ? EntryPointState.Thread
            : EntryPointState.Unknown;
        var (name, place) = entry.WrittenAs ?? (function.QualifiedName, LocationOf(function));
        return new EntryPointRow(name, Words(entry.Kind), entry.Route ?? "", state, place, entry.Reason)
        {
            Function = function.QualifiedName,
            Module = function.Module.Name,
            Methods = entry.Methods,
            WouldBlock = state == EntryPointState.Thread ? [.. WouldBlockOf(function, input)] : [],
        };
    }

    private static EntryPointRow RowOf(FunctionSymbol function) =>
        new(function.QualifiedName, "coroutine", "", EntryPointState.Clean, LocationOf(function), "a coroutine, whoever calls it") { Module = function.Module.Name };

    // Only where the call graph was asked to look at what runs on threads.
    private static IEnumerable<WouldBlock> WouldBlockOf(FunctionSymbol function, ReadinessInput input) =>
        input.Graph.ContextsOf(function)
            .SelectMany(input.Effects.EffectsOf)
            .Where(witness => witness.Effect.Weight > EffectWeight.Syscall && witness.Resolution < Resolution.Hierarchy)
            .OrderByDescending(witness => witness.Effect.Weight)
            .DistinctBy(witness => witness.Effect.Api)
            .OrderBy(witness => witness.Effect.Api, StringComparer.Ordinal)
            .Select(witness => new WouldBlock(witness.Effect.Api, Words(witness.Effect.Kind), witness.Effect.Replacement, witness.Effect.Since, PlaceOf(witness.Edge.Site, function.Module.Tree.Text))
            {
                Distribution = witness.Effect.Distribution,
                Way = WayOf(witness.Effect, input.Facts.Project.Dependencies, function.Module.File!.FullPath),
            });

    private static MoveWay WayOf(Effect effect, ProjectDependencies dependencies, string fullPath)
    {
        if (effect.Replacement.Length == 0 || ThreadHop.IsHop(effect.Replacement))
            return MoveWay.Offload;
        return ReleaseVersion.TryParse(effect.Since) is { } since && dependencies.Find(effect.Distribution, fullPath) is { } used && KnownDependency.IsSurelyBelow(used, since)
            ? MoveWay.Upgrade
            : MoveWay.Await;
    }

    private static string PlaceOf(SyntaxNode site, SourceText text)
    {
        var (source, span) = text.Locate(site.Span);
        return $"{source.Path}:{source.LineOf(Math.Min(span.Start, source.Length)) + 1}";
    }

    private static Location LocationOf(FunctionSymbol function) => new(
        function.Module.Tree.Text,
        function.Syntax is FunctionDefinitionSyntax definition ? definition.NameSpan : new TextSpan(function.Syntax.Span.Start, function.Syntax.Span.Start));

    // `RequestHook` is read as "request hook".
    private static string Words<T>(T kind)
        where T : struct, Enum =>
        string.Concat(kind.ToString().Select((character, index) => index > 0 && char.IsUpper(character) ? $" {char.ToLowerInvariant(character)}" : char.ToLowerInvariant(character).ToString()));
}
