namespace Analyzer.Semantics;

/// <summary>Where a function may run; joined by bitwise or. <c>None</c>: nothing known reaches it.</summary>
[Flags]
public enum RunsOn
{
    /// <summary>No known entry point reaches it.</summary>
    None = 0,

    /// <summary>On the thread of an event loop.</summary>
    EventLoop = 1,

    /// <summary>On a worker thread.</summary>
    WorkerThread = 2,

    /// <summary>Before the first request: while modules are imported and the application starts, or in a command.</summary>
    StartUp = 4,
}
