namespace Analyzer.Readiness;

/// <summary>What it takes to make a function <c>async def</c>, the least first.</summary>
public enum MoveWay
{
    /// <summary>Nothing known in it would block.</summary>
    Free,

    /// <summary>What it waits for has an awaited twin in the version that the project has.</summary>
    Await,

    /// <summary>It has one in a later version.</summary>
    Upgrade,

    /// <summary>There is none: it must be moved to a worker thread.</summary>
    Offload,
}
