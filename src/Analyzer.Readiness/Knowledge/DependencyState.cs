namespace Analyzer.Readiness;

/// <summary>What a distribution means for ASGI.</summary>
public enum DependencyState
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Made for an event loop.</summary>
    Ready,

    /// <summary>Works under ASGI, at the price of worker threads.</summary>
    Sync,

    /// <summary>Stands in the way: it must be replaced, or be made newer.</summary>
    Replace,
}
