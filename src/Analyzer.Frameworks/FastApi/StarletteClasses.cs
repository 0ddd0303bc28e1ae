using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Classes whose methods Starlette calls: endpoints by the method of the request, middleware by name.</summary>
/// <remarks><c>starlette/endpoints.py</c>, <c>starlette/middleware/base.py</c>, <c>starlette/middleware/authentication.py</c>.
/// Such a class is one wherever it is routed.</remarks>
internal sealed class StarletteClasses(SemanticModel model)
{
    private static readonly string[] s_methods = ["get", "head", "post", "put", "patch", "delete", "options"];

    public IEnumerable<EntryPoint> Find()
    {
        foreach (var @class in model.Classes.All)
        {
            if (Is(@class, "starlette.endpoints.HTTPEndpoint"))
            {
                foreach (var entryPoint in Methods(@class, s_methods, EntryPointKind.View, RunsOn.WorkerThread, "is an endpoint", Request(@class)))
                    yield return entryPoint;
            }

            if (Is(@class, "starlette.endpoints.WebSocketEndpoint"))
            {
                foreach (var entryPoint in Methods(@class, ["on_connect", "on_receive", "on_disconnect"], EntryPointKind.WebSocket, RunsOn.None, "is an endpoint of a WebSocket", model.InstanceOf("starlette.websockets", "WebSocket", @class.Module)))
                    yield return entryPoint;
            }

            if (Is(@class, "starlette.middleware.base.BaseHTTPMiddleware"))
            {
                foreach (var entryPoint in Methods(@class, ["dispatch"], EntryPointKind.Middleware, RunsOn.None, "is a middleware", Request(@class)))
                    yield return entryPoint;
            }

            if (Is(@class, "starlette.authentication.AuthenticationBackend"))
            {
                foreach (var entryPoint in Methods(@class, ["authenticate"], EntryPointKind.Authentication, RunsOn.None, "says who a request is from"))
                    yield return entryPoint;
            }
        }
    }

    /// <summary>The method that a middleware class is called by: its own <c>dispatch</c> below the base class, <c>__call__</c> of pure ASGI.</summary>
    public FunctionType? CallOf(ClassSymbol middleware) =>
        model.FindMethod(middleware, Is(middleware, "starlette.middleware.base.BaseHTTPMiddleware") ? "dispatch" : "__call__") is { Function.Module.IsStub: false } method ? method : null;

    /// <summary>A middleware as it is called for a request; <see cref="CallOf"/> must know by which method.</summary>
    /// <param name="middleware">The class.</param>
    /// <param name="made">The object, with what it is made with.</param>
    public EntryPoint Layer(ClassSymbol middleware, InstanceType made)
    {
        var method = CallOf(middleware)!;
        var bound = method.Receiver is InstanceType ? method.Bind(made) : method;
        return new EntryPoint(bound, EntryPointKind.Middleware, method.Function.IsAsync ? RunsOn.EventLoop : RunsOn.None, $"`{middleware.Name}` is a middleware") { Arguments = method.Function.Name == "dispatch" ? [Request(middleware)] : [] };
    }

    private IEnumerable<EntryPoint> Methods(ClassSymbol @class, string[] names, EntryPointKind kind, RunsOn plain, string does, params PythonType[] arguments) =>
        names.Select(name => model.FindMethod(@class, name)).OfType<FunctionType>()
            .Where(method => !method.Function.Module.IsStub)
            .Select(method => new EntryPoint(method, kind, method.Function.IsAsync ? RunsOn.EventLoop : plain, $"`{@class.Name}` {does}") { PlainRunsOn = plain, Arguments = [.. arguments] });

    private PythonType Request(ClassSymbol @class) => model.InstanceOf("starlette.requests", "Request", @class.Module);

    private bool Is(ClassSymbol @class, string name) => model.Classes.IsSubclass(@class, name);
}
