using System.Collections.Frozen;
using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>FastAPI and Starlette: what they call in a project, and where (<c>rules/frameworks/fastapi.md</c>).</summary>
public sealed class FastApi : Framework
{
    private static readonly string[] s_packages = ["fastapi", "starlette", "pydantic"];
    private static readonly FrozenDictionary<string, Inclusion> s_inclusions = new Dictionary<string, Inclusion>
    {
        ["fastapi.applications.FastAPI.include_router"] = new(0, "router", -1, "prefix"),
        ["fastapi.routing.APIRouter.include_router"] = new(0, "router", -1, "prefix"),
        ["starlette.applications.Starlette.mount"] = new(1, "app", 0, "path"),
        ["starlette.routing.Router.mount"] = new(1, "app", 0, "path"),
        ["starlette.applications.Starlette.host"] = new(1, "app", -1, ""),
        ["starlette.routing.Router.host"] = new(1, "app", -1, ""),
    }.ToFrozenDictionary();

    /// <summary>The objects that others include or mount, by the calls that made them, and what includes them in the end; once it was asked for entry points.</summary>
    public IReadOnlyDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> Mounts { get; private set; } = FrozenDictionary<SyntaxNode, ImmutableArray<SyntaxNode>>.Empty;

    /// <summary>The middleware of all applications, in the order in which they get it, once it was asked for entry points.</summary>
    public ImmutableArray<StarletteLayer> Layers { get; private set; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<string> Names => ["FastAPI", "Starlette"];

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!Array.Exists(s_packages, model.Imports))
            return [];
        var maker = new EntryPointMaker(model);
        var classes = new StarletteClasses(model);
        var arguments = new ApplicationArguments(model, maker, classes);
        Layers = [.. arguments.Layers()];
        return FindRegistered(model, maker)
            .Concat(new Dependencies(model, maker).Find().Concat(new PydanticHooks(model, maker).Find()).Select(entry => entry with { Frameworks = ["FastAPI"] }))
            .Concat(classes.Find())
            .Concat(arguments.Find());
    }

    private IEnumerable<EntryPoint> FindRegistered(SemanticModel model, EntryPointMaker maker)
    {
        var prefixes = new RoutePrefixes(model, s_inclusions, "prefix");
        var wrapped = new WrappedEndpoints(model);
        Mounts = prefixes.Roots();
        foreach (var registration in new RegistrationFinder(model, StarletteRegistrars.All).Find())
        {
            var reason = ReasonOf(registration);
            var places = registration.Owner is { } owner ? prefixes.Of(owner, registration.Body) : [PlaceAround(registration)];
            if (registration.Registrar.RouteAt < 0)
            {
                foreach (var entryPoint in maker.Make(registration, null, reason, places.Select(place => place.Root)))
                    yield return entryPoint;
                continue;
            }

            var path = registration.Text(registration.Registrar.RouteAt, registration.Registrar.RouteName) ?? CallText.Unknown;
            foreach (var place in places)
            {
                var route = RoutePrefixes.Join(place.Prefix, path);
                foreach (var entryPoint in maker.Make(registration, route, $"{reason} at `{route}`", place.Root))
                {
                    yield return entryPoint;
                    foreach (var wrapper in wrapped.Around(registration, entryPoint))
                        yield return wrapper;
                }
            }
        }
    }

    // `Starlette(routes=[Mount("/api", routes=[Route("/orders", orders)])])`
    private static RouterPlace PlaceAround(Registration registration)
    {
        var around = registration.Callee.Ancestors().OfType<CallSyntax>().ToList();
        var prefix = around.Where(call => CallIndex.NameOf(call.Func) == "Mount")
            .Aggregate("", (inner, call) => RoutePrefixes.Join(CallText.Of(call, 0, "path", registration.Body) ?? "", inner));
        return new RouterPlace(prefix, around.LastOrDefault(call => CallIndex.NameOf(call.Func) is "Starlette" or "FastAPI"));
    }

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
