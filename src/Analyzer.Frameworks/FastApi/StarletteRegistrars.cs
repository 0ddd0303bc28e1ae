using System.Collections.Frozen;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>What takes functions in Starlette and FastAPI, and where each is called.</summary>
/// <remarks>Source: <c>starlette/routing.py</c>, <c>starlette/background.py</c>, <c>starlette/_exception_handler.py</c>,
/// <c>starlette/middleware/base.py</c>, <c>fastapi/routing.py</c>.</remarks>
internal static class StarletteRegistrars
{
    private const string Request = "starlette.requests:Request";
    private const string WebSocket = "starlette.websockets:WebSocket";

    public static FrozenDictionary<string, Registrar> All { get; } = Build();

    private static FrozenDictionary<string, Registrar> Build()
    {
        var all = new Dictionary<string, Registrar>();
        var endpoint = new Registrar(EntryPointKind.Endpoint, RunsOn.WorkerThread) { RouteAt = 0 };
        foreach (var owner in (string[])["fastapi.applications.FastAPI", "fastapi.routing.APIRouter"])
        {
            foreach (var method in (string[])["get", "put", "post", "delete", "options", "head", "patch", "trace", "api_route"])
                all[$"{owner}.{method}"] = endpoint;
            all[$"{owner}.add_api_route"] = endpoint with { FunctionAt = 1, FunctionName = "endpoint" };
            all[$"{owner}.add_api_websocket_route"] = new Registrar(EntryPointKind.WebSocket, RunsOn.None) { RouteAt = 0, FunctionAt = 1, FunctionName = "endpoint" };
            AddApplication(owner, all);
        }

        all["fastapi.routing.APIRoute"] = endpoint with { FunctionAt = 1, FunctionName = "endpoint" };
        all["fastapi.routing.APIWebSocketRoute"] = new Registrar(EntryPointKind.WebSocket, RunsOn.None) { RouteAt = 0, FunctionAt = 1, FunctionName = "endpoint" };
        AddApplication("starlette.applications.Starlette", all);
        AddApplication("starlette.routing.Router", all);
        all["starlette.routing.Route"] = View(1, "endpoint");
        all["starlette.routing.WebSocketRoute"] = Socket(1, "endpoint");
        all["starlette.background.BackgroundTask"] = new Registrar(EntryPointKind.BackgroundTask, RunsOn.WorkerThread) { FunctionAt = 0, FunctionName = "func" };
        all["starlette.background.BackgroundTasks.add_task"] = all["starlette.background.BackgroundTask"];
        all["fastapi.background.BackgroundTasks.add_task"] = all["starlette.background.BackgroundTask"];
        return all.ToFrozenDictionary();
    }

    private static void AddApplication(string owner, Dictionary<string, Registrar> all)
    {
        all[$"{owner}.route"] = View(-1, null);
        all[$"{owner}.add_route"] = View(1, owner.EndsWith("Starlette", StringComparison.Ordinal) ? "route" : "endpoint");
        all[$"{owner}.websocket"] = new Registrar(EntryPointKind.WebSocket, RunsOn.None) { RouteAt = 0 };
        all[$"{owner}.websocket_route"] = Socket(-1, null);
        all[$"{owner}.add_websocket_route"] = Socket(1, owner.EndsWith("Starlette", StringComparison.Ordinal) ? "route" : "endpoint");

        // Called on the loop, before the first request or after the last one.
        all[$"{owner}.on_event"] = new Registrar(EntryPointKind.Lifespan, RunsOn.StartUp);
        all[$"{owner}.add_event_handler"] = new Registrar(EntryPointKind.Lifespan, RunsOn.StartUp) { FunctionAt = 1, FunctionName = "func" };
        all[$"{owner}.middleware"] = new Registrar(EntryPointKind.Middleware, RunsOn.None) { Arguments = [Request] };
        var handler = new Registrar(EntryPointKind.ErrorHandler, RunsOn.WorkerThread) { Arguments = [Request], HandsException = true };
        all[$"{owner}.exception_handler"] = handler;
        all[$"{owner}.add_exception_handler"] = handler with { FunctionAt = 1, FunctionName = "handler" };
    }

    private static Registrar View(int functionAt, string? functionName) =>
        new(EntryPointKind.View, RunsOn.WorkerThread) { RouteAt = 0, FunctionAt = functionAt, FunctionName = functionName, Arguments = [Request] };

    private static Registrar Socket(int functionAt, string? functionName) =>
        new(EntryPointKind.WebSocket, RunsOn.None) { RouteAt = 0, FunctionAt = functionAt, FunctionName = functionName, Arguments = [WebSocket] };
}
