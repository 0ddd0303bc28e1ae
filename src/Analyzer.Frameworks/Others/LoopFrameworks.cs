using System.Collections.Frozen;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Frameworks that call plain functions on the loop: aiohttp, Litestar, Sanic, Tornado, Strawberry, Ariadne, Graphene, MCP, python-socketio (<c>rules/frameworks/others.md</c>).</summary>
public sealed class LoopFrameworks : Framework
{
    private static readonly string[] s_names = ["litestar", "sanic", "tornado", "strawberry", "ariadne", "graphene", "socketio", "aiohttp", "mcp", "taskiq"];
    private static readonly string[] s_tornadoMethods = ["get", "head", "post", "delete", "patch", "put", "options", "prepare", "initialize", "on_finish", "get_current_user", "write_error", "open", "on_message", "on_close"];
    private static readonly ReleaseVersion s_threadedTools = ReleaseVersion.TryParse("3.0")!;
    private static readonly string[] s_graphServers =
    [
        "strawberry.fastapi", "strawberry.asgi", "strawberry.aiohttp", "strawberry.channels", "strawberry.litestar", "strawberry.quart", "strawberry.sanic", "AsyncGraphQLView",
        "ariadne.asgi", "GraphQLAsyncView",
    ];

    private static readonly string[] s_grapheneServers = ["execute_async", "starlette_graphene3", "graphql_server.aiohttp", "graphql_server.sanic", "aiohttp_graphql", "sanic_graphql"];

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!Array.Exists(s_names, model.Imports))
            return [];
        return FindRegistered(model).Concat(FindHandlerClasses(model));
    }

    private static IEnumerable<EntryPoint> FindRegistered(SemanticModel model)
    {
        var maker = new EntryPointMaker(model);
        var hasLoop = new Lazy<bool>(() => model.Modules.Any(module => Mentions(module, s_graphServers)));
        var prefixes = new RoutePrefixes(model, Imported(LoopRegistrars.Inclusions, model), "url_prefix");
        var registrars = Imported(LoopRegistrars.All, model);
        foreach (var registration in new RegistrationFinder(model, registrars).Find())
        {
            // A resolver runs where the query is executed; without an asynchronous server that is no loop.
            if (IsOf(registration, "strawberry.", "ariadne.") && !hasLoop.Value)
                continue;
            var chosen = RunsInThread(registration, model) ? registration with { Registrar = registration.Registrar with { Plain = RunsOn.WorkerThread } } : registration;
            var route = chosen.Registrar.RouteAt < 0 ? null : chosen.Text(chosen.Registrar.RouteAt, chosen.Registrar.RouteName);
            foreach (var prefix in route is null ? [""] : PrefixesOf(registration, prefixes, model))
            {
                foreach (var entryPoint in maker.Make(chosen, route is null ? null : RoutePrefixes.Join(prefix, route), $"is given to `{registration.Name}`"))
                    yield return WithInfo(entryPoint, registration, model);
            }
        }
    }

    // A resolver is told of its field by a parameter of that name, annotated or not.
    private static EntryPoint WithInfo(EntryPoint resolver, Registration registration, SemanticModel model)
    {
        var info = IsOf(registration, "strawberry.") ? ("strawberry.types.info", "Info") : IsOf(registration, "ariadne.") ? ("graphql.type.definition", "GraphQLResolveInfo") : default;
        return info == default ? resolver : resolver with { NamedArguments = resolver.NamedArguments.SetItem("info", model.InstanceOf(info.Item1, info.Item2, resolver.Function.Function.Module)) };
    }

    // With what no module imports nobody can register.
    private static FrozenDictionary<string, T> Imported<T>(FrozenDictionary<string, T> table, SemanticModel model) =>
        table.Where(pair => model.Imports(pair.Key[..pair.Key.IndexOf('.', StringComparison.Ordinal)])).ToFrozenDictionary();

    // What stands before a route; where a sub-application may stand above it, and which one is not seen, something unknown.
    private static IEnumerable<string> PrefixesOf(Registration registration, RoutePrefixes prefixes, SemanticModel model)
    {
        var places = prefixes.Of(TakerOf(registration), registration.Body);
        if (IsOf(registration, "aiohttp.") && model.Calls.Of("add_subapp").Count > 0 && places.Any(place => place.Root is null || CallIndex.NameOf(place.Root.Func) == "RouteTableDef"))
            return [CallText.Unknown];
        return places.Select(place => place.Prefix).Distinct();
    }

    // `app.add_routes([web.get("/", index)])`: the application takes what the function only describes.
    private static ExpressionSyntax? TakerOf(Registration registration) => registration.Name.StartsWith("aiohttp.web_routedef.", StringComparison.Ordinal) && !registration.Name.Contains("RouteTableDef", StringComparison.Ordinal)
        ? (registration.Call?.Ancestors().OfType<CallSyntax>().FirstOrDefault(call => CallIndex.NameOf(call.Func) == "add_routes")?.Func as AttributeSyntax)?.Value
        : registration.Owner;

    // Litestar asks; FastMCP moves plain tools to threads since 3.0 (its change log, "Run sync tools in threadpool").
    private static bool RunsInThread(Registration registration, SemanticModel model) =>
        registration.Argument(-1, "sync_to_thread") is ConstantSyntax { Value: true }
        || (IsOf(registration, "fastmcp.") && registration.Body.Module.File is { } file && !new DistributionVersions(model.Dependencies, file.FullPath).IsBelow("fastmcp", s_threadedTools));

    private static bool IsOf(Registration registration, params string[] packages) => packages.Any(package => registration.Name.StartsWith(package, StringComparison.Ordinal));

    private static IEnumerable<EntryPoint> FindHandlerClasses(SemanticModel model)
    {
        foreach (var @class in model.Classes.All.Where(@class => model.Classes.IsSubclass(@class, "tornado.web.RequestHandler")))
        {
            foreach (var method in s_tornadoMethods.Select(name => model.FindMethod(@class, name)).OfType<FunctionType>().Where(method => !method.Function.Module.IsStub))
                yield return new EntryPoint(method, EntryPointKind.View, RunsOn.EventLoop, $"`{@class.Name}` handles requests") { PlainRunsOn = RunsOn.EventLoop };
        }

        if (!model.Modules.Any(module => Mentions(module, s_grapheneServers)))
            yield break;
        foreach (var @class in model.Classes.All.Where(@class => model.Classes.IsSubclass(@class, "graphene.ObjectType")))
        {
            foreach (var name in @class.Syntax.Body.OfType<FunctionDefinitionSyntax>().Select(definition => definition.Name).Distinct())
            {
                if ((name == "mutate" || name.StartsWith("resolve_", StringComparison.Ordinal)) && model.FindMethod(@class, name) is { } resolver)
                    yield return new EntryPoint(resolver, EntryPointKind.Endpoint, RunsOn.EventLoop, $"resolves a field of `{@class.Name}`") { PlainRunsOn = RunsOn.EventLoop };
            }
        }
    }

    private static bool Mentions(ModuleSymbol module, params string[] names) => names.Any(name => module.Tree.Text.Content.Contains(name, StringComparison.Ordinal));
}
