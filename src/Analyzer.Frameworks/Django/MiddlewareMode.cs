namespace Analyzer.Frameworks;

/// <summary>How a layer of the middleware chain runs under ASGI.</summary>
public enum MiddlewareMode : byte
{
    /// <summary>Depends on a middleware that is not known.</summary>
    Unknown,

    /// <summary>On the event loop.</summary>
    Async,

    /// <summary>In a thread, with everything below it.</summary>
    Sync,
}
