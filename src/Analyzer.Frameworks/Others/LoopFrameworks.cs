using System.Collections.Frozen;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Frameworks that call plain functions on the loop: Litestar, Sanic, Tornado, Strawberry, python-socketio (<c>rules/frameworks/others.md</c>).</summary>
public sealed class LoopFrameworks : Framework
{
    private static readonly string[] s_tornadoMethods = ["get", "head", "post", "delete", "patch", "put", "options", "prepare", "initialize", "on_finish", "get_current_user", "write_error", "open", "on_message", "on_close"];
    private static readonly string[] s_strawberryServers = ["strawberry.fastapi", "strawberry.asgi", "strawberry.aiohttp", "strawberry.channels", "strawberry.litestar", "strawberry.quart", "strawberry.sanic", "AsyncGraphQLView"];
    private static readonly FrozenDictionary<string, Registrar> s_registrars = Build();

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!model.Modules.Any(module => Mentions(module, "litestar", "sanic", "tornado", "strawberry", "socketio")))
            return [];
        return FindRegistered(model).Concat(FindHandlerClasses(model));
    }

    private static IEnumerable<EntryPoint> FindRegistered(SemanticModel model)
    {
        var maker = new EntryPointMaker(model);
        var hasLoop = new Lazy<bool>(() => model.Modules.Any(module => Mentions(module, s_strawberryServers)));
        foreach (var registration in new RegistrationFinder(model, s_registrars).Find())
        {
            // A resolver runs where the query is executed; without an asynchronous server that is no loop.
            if (registration.Name.StartsWith("strawberry.", StringComparison.Ordinal) && !hasLoop.Value)
                continue;
            var isThreaded = registration.Argument(-1, "sync_to_thread") is ConstantSyntax { Value: true };
            var chosen = isThreaded ? registration with { Registrar = registration.Registrar with { Plain = RunsOn.WorkerThread } } : registration;
            var route = chosen.Registrar.RouteAt < 0 ? null : chosen.Text(chosen.Registrar.RouteAt, chosen.Registrar.RouteName);
            foreach (var entryPoint in maker.Make(chosen, route, $"is given to `{registration.Name}`"))
                yield return entryPoint;
        }
    }

    private static IEnumerable<EntryPoint> FindHandlerClasses(SemanticModel model)
    {
        foreach (var @class in model.Classes.All.Where(@class => model.Classes.IsSubclass(@class, "tornado.web.RequestHandler")))
        {
            foreach (var method in s_tornadoMethods.Select(name => model.FindMethod(@class, name)).OfType<FunctionType>().Where(method => !method.Function.Module.IsStub))
                yield return new EntryPoint(method, EntryPointKind.View, RunsOn.EventLoop, $"`{@class.Name}` handles requests") { PlainRunsOn = RunsOn.EventLoop };
        }
    }

    private static FrozenDictionary<string, Registrar> Build()
    {
        var all = new Dictionary<string, Registrar>();
        var endpoint = new Registrar(EntryPointKind.Endpoint, RunsOn.EventLoop) { RouteAt = 0 };
        foreach (var name in (string[])["get", "post", "put", "patch", "delete", "head", "route"])
            all[$"litestar.handlers.{name}"] = endpoint;
        foreach (var owner in (string[])["sanic.Sanic", "sanic.Blueprint"])
        {
            foreach (var name in (string[])["route", "get", "post", "put", "patch", "delete", "head", "options"])
                all[$"{owner}.{name}"] = new Registrar(EntryPointKind.View, RunsOn.EventLoop) { RouteAt = 0, RouteName = "uri" };
            all[$"{owner}.exception"] = new Registrar(EntryPointKind.ErrorHandler, RunsOn.EventLoop);
            foreach (var name in (string[])["middleware", "on_request", "on_response"])
                all[$"{owner}.{name}"] = new Registrar(EntryPointKind.Middleware, RunsOn.EventLoop);
            foreach (var name in (string[])["listener", "before_server_start", "after_server_start", "before_server_stop", "after_server_stop"])
                all[$"{owner}.{name}"] = new Registrar(EntryPointKind.Lifespan, RunsOn.StartUp);
        }

        all["sanic.Sanic.add_route"] = new Registrar(EntryPointKind.View, RunsOn.EventLoop) { FunctionAt = 0, FunctionName = "handler", RouteAt = 1, RouteName = "uri" };
        foreach (var name in (string[])["field", "mutation", "subscription"])
            all[$"strawberry.{name}"] = new Registrar(EntryPointKind.Endpoint, RunsOn.EventLoop) { FunctionName = "resolver" };
        all["socketio.AsyncServer.on"] = new Registrar(EntryPointKind.WebSocket, RunsOn.EventLoop);
        all["socketio.AsyncServer.event"] = new Registrar(EntryPointKind.WebSocket, RunsOn.EventLoop);
        return all.ToFrozenDictionary();
    }

    private static bool Mentions(ModuleSymbol module, params string[] names) => names.Any(name => module.Tree.Text.Content.Contains(name, StringComparison.Ordinal));
}
