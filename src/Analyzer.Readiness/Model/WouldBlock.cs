namespace Analyzer.Readiness;

/// <summary>A call that would hold the event loop if its view were <c>async def</c>.</summary>
/// <param name="Api">What is called.</param>
/// <param name="Kind">What it waits for.</param>
/// <param name="Instead">What to await; empty where only a worker thread helps.</param>
/// <param name="Since">The first version that has it; empty if it always had.</param>
/// <param name="Place">Path and line of the first call on the way.</param>
public sealed record WouldBlock(string Api, string Kind, string Instead, string Since, string Place)
{
    /// <summary>The distribution that <see cref="Since"/> is a version of; empty where none is known.</summary>
    public string Distribution { get; init; } = "";

    /// <summary>What to do about it.</summary>
    public MoveWay Way { get; init; } = MoveWay.Offload;
}
