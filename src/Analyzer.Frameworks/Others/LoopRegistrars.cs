using System.Collections.Frozen;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>What takes functions in the frameworks that call plain ones on the loop, by the name that it has in the stubs.</summary>
/// <remarks>Sources: the headers of the stubs; <c>rules/frameworks/others.md</c> shows each at work.</remarks>
internal static class LoopRegistrars
{
    private static readonly string[] s_methods = ["get", "post", "put", "patch", "delete", "head", "options"];
    private static readonly Registrar s_resolver = new(EntryPointKind.Endpoint, RunsOn.EventLoop);
    private static readonly Registrar s_tool = new(EntryPointKind.Endpoint, RunsOn.EventLoop);

    /// <summary>All of them.</summary>
    public static FrozenDictionary<string, Registrar> All { get; } =
        Litestar().Concat(Sanic()).Concat(Aiohttp()).Concat(GraphQl()).Concat(SocketIo()).Concat(Mcp()).Concat(TaskIq()).ToFrozenDictionary(pair => pair.Name, pair => pair.Registrar);

    /// <summary>What puts routes below others.</summary>
    public static FrozenDictionary<string, Inclusion> Inclusions { get; } = new Dictionary<string, Inclusion>
    {
        ["aiohttp.web_app.Application.add_subapp"] = new(1, "subapp", 0, "prefix"),
        ["aiohttp.web_app.Application.add_routes"] = new(0, "routes", -1, ""),
        ["aiohttp.web_urldispatcher.UrlDispatcher.add_routes"] = new(0, "routes", -1, ""),
        ["sanic.Sanic.blueprint"] = new(0, "blueprint", -1, "url_prefix") { ReplacesOwn = true },
        ["sanic.Blueprint.group"] = new(0, "", -1, "") { MakesParent = true },
        ["sanic.blueprint_group.BlueprintGroup.append"] = new(0, "value", -1, ""),
    }.ToFrozenDictionary();

    private static IEnumerable<(string Name, Registrar Registrar)> Litestar() => s_methods.Except(["options"]).Append("route")
        .Select(name => ($"litestar.handlers.{name}", new Registrar(EntryPointKind.Endpoint, RunsOn.EventLoop) { RouteAt = 0 }));

    private static IEnumerable<(string Name, Registrar Registrar)> Sanic()
    {
        foreach (var owner in (string[])["sanic.Sanic", "sanic.Blueprint"])
        {
            foreach (var name in s_methods.Append("route"))
                yield return ($"{owner}.{name}", new Registrar(EntryPointKind.View, RunsOn.EventLoop) { RouteAt = 0, RouteName = "uri" });
            yield return ($"{owner}.exception", new Registrar(EntryPointKind.ErrorHandler, RunsOn.EventLoop));
            foreach (var name in (string[])["middleware", "on_request", "on_response"])
                yield return ($"{owner}.{name}", new Registrar(EntryPointKind.Middleware, RunsOn.EventLoop));
            foreach (var name in (string[])["listener", "before_server_start", "after_server_start", "before_server_stop", "after_server_stop"])
                yield return ($"{owner}.{name}", new Registrar(EntryPointKind.Lifespan, RunsOn.StartUp));
        }

        yield return ("sanic.Sanic.add_route", new Registrar(EntryPointKind.View, RunsOn.EventLoop) { FunctionAt = 0, FunctionName = "handler", RouteAt = 1, RouteName = "uri" });
    }

    private static IEnumerable<(string Name, Registrar Registrar)> Aiohttp()
    {
        var view = new Registrar(EntryPointKind.View, RunsOn.EventLoop) { RouteAt = 0 };
        foreach (var name in s_methods)
        {
            yield return ($"aiohttp.web_routedef.RouteTableDef.{name}", view);
            yield return ($"aiohttp.web_routedef.{name}", view with { FunctionAt = 1, FunctionName = "handler" });
            yield return ($"aiohttp.web_urldispatcher.UrlDispatcher.add_{name}", view with { FunctionAt = 1, FunctionName = "handler" });
        }

        yield return ("aiohttp.web_routedef.RouteTableDef.route", view with { RouteAt = 1 });
        yield return ("aiohttp.web_routedef.route", view with { RouteAt = 1, FunctionAt = 2, FunctionName = "handler" });
        yield return ("aiohttp.web_urldispatcher.UrlDispatcher.add_route", view with { RouteAt = 1, FunctionAt = 2, FunctionName = "handler" });
    }

    private static IEnumerable<(string Name, Registrar Registrar)> GraphQl()
    {
        foreach (var name in (string[])["field", "mutation", "subscription"])
            yield return ($"strawberry.{name}", s_resolver with { FunctionName = "resolver" });
        yield return ("ariadne.objects.ObjectType.field", s_resolver);
        yield return ("ariadne.objects.ObjectType.set_field", s_resolver with { FunctionAt = 1, FunctionName = "resolver" });
    }

    private static IEnumerable<(string Name, Registrar Registrar)> SocketIo() => ((string[])["on", "event"])
        .Select(name => ($"socketio.AsyncServer.{name}", new Registrar(EntryPointKind.WebSocket, RunsOn.EventLoop)));

    private static IEnumerable<(string Name, Registrar Registrar)> Mcp()
    {
        foreach (var owner in (string[])["mcp.server.fastmcp.server.FastMCP", "fastmcp.server.server.FastMCP"])
        {
            foreach (var name in (string[])["tool", "resource", "prompt"])
                yield return ($"{owner}.{name}", s_tool);
            yield return ($"{owner}.add_tool", s_tool with { FunctionAt = 0, FunctionName = "fn" });
        }

        foreach (var name in (string[])["tool", "resource", "prompt"])
            yield return ($"mcp.server.mcpserver.server.MCPServer.{name}", s_tool with { Plain = RunsOn.WorkerThread });
    }

    private static IEnumerable<(string Name, Registrar Registrar)> TaskIq() => [("taskiq.abc.broker.AsyncBroker.task", new Registrar(EntryPointKind.Task, RunsOn.WorkerThread))];
}
