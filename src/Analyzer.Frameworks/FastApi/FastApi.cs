using System.Collections.Frozen;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>FastAPI and Starlette: what they call in a project, and where (<c>rules/frameworks/fastapi.md</c>).</summary>
public sealed class FastApi : Framework
{
    private static readonly FrozenDictionary<string, Inclusion> s_inclusions = new Dictionary<string, Inclusion>
    {
        ["fastapi.applications.FastAPI.include_router"] = new(0, "router", -1, "prefix"),
        ["fastapi.routing.APIRouter.include_router"] = new(0, "router", -1, "prefix"),
        ["starlette.applications.Starlette.mount"] = new(1, "app", 0, "path"),
        ["starlette.routing.Router.mount"] = new(1, "app", 0, "path"),
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!model.Modules.Any(module => module.Tree.Text.Content.Contains("fastapi", StringComparison.Ordinal) || module.Tree.Text.Content.Contains("starlette", StringComparison.Ordinal)))
            return [];
        var maker = new EntryPointMaker(model);
        var classes = new StarletteClasses(model);
        return FindRegistered(model, maker)
            .Concat(new Dependencies(model, maker).Find())
            .Concat(classes.Find())
            .Concat(new ApplicationArguments(model, maker, classes).Find())
            .Concat(new PydanticHooks(model).Find());
    }

    private static IEnumerable<EntryPoint> FindRegistered(SemanticModel model, EntryPointMaker maker)
    {
        var prefixes = new RoutePrefixes(model, s_inclusions, "prefix");
        foreach (var registration in new RegistrationFinder(model, StarletteRegistrars.All).Find())
        {
            var reason = ReasonOf(registration);
            if (registration.Registrar.RouteAt < 0)
            {
                foreach (var entryPoint in maker.Make(registration, null, reason))
                    yield return entryPoint;
                continue;
            }

            var path = registration.Text(registration.Registrar.RouteAt, registration.Registrar.RouteName) ?? CallText.Unknown;
            var outer = registration.Owner is { } owner ? prefixes.Of(owner, registration.Body) : [MountsAround(registration)];
            foreach (var route in outer.Select(prefix => RoutePrefixes.Join(prefix, path)))
            {
                foreach (var entryPoint in maker.Make(registration, route, $"{reason} at `{route}`"))
                    yield return entryPoint;
            }
        }
    }

    // `Mount("/api", routes=[Route("/orders", orders)])`
    private static string MountsAround(Registration registration) =>
        registration.Callee.Ancestors().OfType<CallSyntax>()
            .Where(call => CallIndex.NameOf(call.Func) == "Mount")
            .Aggregate("", (inner, call) => RoutePrefixes.Join(CallText.Of(call, 0, "path", registration.Body) ?? "", inner));

    private static string ReasonOf(Registration registration) => registration.Registrar.Kind switch
    {
        EntryPointKind.Lifespan => "runs when the application starts or stops",
        EntryPointKind.Middleware => "is a middleware",
        EntryPointKind.ErrorHandler => "answers for an exception",
        EntryPointKind.BackgroundTask => "runs after the response",
        EntryPointKind.WebSocket => "handles a WebSocket",
        _ => "is routed",
    };
}
