namespace Analyzer.Readiness;

/// <summary>What becomes of an entry point under ASGI.</summary>
public enum EntryPointState
{
    /// <summary>It runs on the event loop, and nothing known holds the loop.</summary>
    Clean,

    /// <summary>It runs on the event loop, and something it reaches blocks.</summary>
    Blocked,

    /// <summary>It runs on the event loop, and holds it for a moment: it reads or writes a file of the machine.</summary>
    Brief,

    /// <summary>It runs on a worker thread.</summary>
    Thread,

    /// <summary>It runs before the first request, or in another process.</summary>
    StartUp,

    /// <summary>Nothing is known of where it runs.</summary>
    Unknown,
}
