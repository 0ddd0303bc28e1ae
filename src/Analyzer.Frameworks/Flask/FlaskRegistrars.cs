using System.Collections.Frozen;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>What takes functions in Flask and in Quart, which has the same names.</summary>
/// <remarks>Source: <c>flask/sansio/scaffold.py</c>, <c>flask/sansio/app.py</c>, <c>quart/app.py</c>.</remarks>
internal static class FlaskRegistrars
{
    private static readonly string[] s_routes = ["route", "get", "post", "put", "delete", "patch"];

    private static readonly string[] s_hooks =
    [
        "before_request", "after_request", "teardown_request", "before_app_request", "after_app_request", "teardown_app_request",
        "teardown_appcontext", "before_first_request", "before_websocket", "after_websocket", "teardown_websocket", "before_app_websocket", "after_app_websocket",
    ];

    // Quart calls these as they are, on the loop: `preprocess_request` and `inject_url_defaults` in quart/app.py.
    private static readonly string[] s_addressHooks = ["url_value_preprocessor", "app_url_value_preprocessor", "url_defaults", "app_url_defaults"];

    private static readonly string[] s_serving = ["before_serving", "after_serving", "while_serving", "before_app_serving", "after_app_serving", "while_app_serving"];

    /// <summary>The registrars of an application class and a blueprint class.</summary>
    /// <param name="plain">Where plain functions are called.</param>
    /// <param name="owners">The qualified names of the classes.</param>
    public static FrozenDictionary<string, Registrar> Of(RunsOn plain, params string[] owners)
    {
        var all = new Dictionary<string, Registrar>();
        var view = new Registrar(EntryPointKind.View, plain) { RouteAt = 0, RouteName = "rule" };
        var hook = new Registrar(EntryPointKind.RequestHook, plain) { FunctionAt = 0, FunctionName = "f" };
        foreach (var owner in owners)
        {
            foreach (var name in s_routes)
                all[$"{owner}.{name}"] = view;
            foreach (var name in s_hooks)
                all[$"{owner}.{name}"] = hook;
            foreach (var name in s_addressHooks)
                all[$"{owner}.{name}"] = owner.StartsWith("quart.", StringComparison.Ordinal) ? hook with { Plain = RunsOn.EventLoop } : hook;
            foreach (var name in s_serving)
                all[$"{owner}.{name}"] = new Registrar(EntryPointKind.Lifespan, RunsOn.StartUp) { FunctionAt = 0, FunctionName = "func" };
            foreach (var name in (string[])["errorhandler", "app_errorhandler"])
                all[$"{owner}.{name}"] = new Registrar(EntryPointKind.ErrorHandler, plain) { HandsException = true };
            foreach (var name in (string[])["context_processor", "app_context_processor"])
                all[$"{owner}.{name}"] = new Registrar(EntryPointKind.ContextProcessor, plain) { FunctionAt = 0, FunctionName = "f" };
            all[$"{owner}.add_url_rule"] = view with { FunctionAt = 2, FunctionName = "view_func" };
            all[$"{owner}.register_error_handler"] = new Registrar(EntryPointKind.ErrorHandler, plain) { HandsException = true, FunctionAt = 1, FunctionName = "f" };
            all[$"{owner}.websocket"] = new Registrar(EntryPointKind.WebSocket, plain) { RouteAt = 0, RouteName = "rule" };
            all[$"{owner}.add_websocket"] = new Registrar(EntryPointKind.WebSocket, plain) { RouteAt = 0, RouteName = "rule", FunctionAt = 2, FunctionName = "view_func" };
            all[$"{owner}.add_background_task"] = new Registrar(EntryPointKind.BackgroundTask, plain) { FunctionAt = 0, FunctionName = "func" };
        }

        // Flask-Login asks for the user in the request that wants to know (flask_login/login_manager.py, `_load_user`).
        foreach (var name in owners[0].StartsWith("flask.", StringComparison.Ordinal) ? (string[])["user_loader", "request_loader", "unauthorized_handler"] : [])
            all[$"flask_login.LoginManager.{name}"] = hook with { FunctionName = "callback" };
        return all.ToFrozenDictionary();
    }

    /// <summary>The method that puts a blueprint below an application or another blueprint.</summary>
    public static FrozenDictionary<string, Inclusion> Inclusions(params string[] owners) =>
        owners.ToFrozenDictionary(owner => $"{owner}.register_blueprint", _ => new Inclusion(0, "blueprint", -1, "url_prefix") { ReplacesOwn = true });
}
