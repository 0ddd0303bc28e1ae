namespace Analyzer.Semantics;

/// <summary>What a framework calls a function for.</summary>
public enum EntryPointKind : byte
{
    /// <summary>A view: a request in, a response out.</summary>
    View,

    /// <summary>An endpoint whose parameters the framework reads from the request.</summary>
    Endpoint,

    /// <summary>What a framework calls to fill a parameter of an endpoint.</summary>
    Dependency,

    /// <summary>A middleware, or one of its hooks.</summary>
    Middleware,

    /// <summary>A function called before or after each request.</summary>
    RequestHook,

    /// <summary>What answers for an exception.</summary>
    ErrorHandler,

    /// <summary>The handler of a WebSocket.</summary>
    WebSocket,

    /// <summary>The handler of a message of a channel.</summary>
    Consumer,

    /// <summary>A receiver of a signal.</summary>
    SignalReceiver,

    /// <summary>Work that is done after the response.</summary>
    BackgroundTask,

    /// <summary>Work of a task queue, done by another process.</summary>
    Task,

    /// <summary>What checks or converts what a request brings.</summary>
    Validator,

    /// <summary>What adds variables to every template.</summary>
    ContextProcessor,

    /// <summary>A tag or filter of templates.</summary>
    TemplateTag,

    /// <summary>What finds out who a request is from.</summary>
    Authentication,

    /// <summary>The application itself, or a wrapper around it, as a server calls it.</summary>
    Application,

    /// <summary>What runs around the life of the application.</summary>
    Lifespan,

    /// <summary>A command of the command line.</summary>
    Command,

    /// <summary>A change of the database's schema or content.</summary>
    Migration,
}
