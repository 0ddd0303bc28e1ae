namespace Analyzer.Semantics;

/// <summary>How a call changes where its callee runs.</summary>
public enum Crossing : byte
{
    /// <summary>It runs where its caller runs.</summary>
    None,

    /// <summary>It runs on a worker thread.</summary>
    Thread,

    /// <summary>It runs on an event loop: a coroutine awaited or scheduled, a callback of the loop.</summary>
    Loop,

    /// <summary>It runs where its caller runs, but once in the life of the process: what is memoised, or filled in on first use.</summary>
    Once,
}
