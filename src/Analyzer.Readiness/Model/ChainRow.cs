using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>One middleware of a chain, outermost first.</summary>
/// <param name="Name">As the settings or the call name it.</param>
/// <param name="Mode">How it runs: <c>async</c>, <c>sync</c> or <c>unknown</c>.</param>
/// <param name="IsSwitch">Whether a request changes between loop and thread below it.</param>
/// <param name="Instead">What takes its place; empty where nothing is known.</param>
/// <param name="Fault">Why it fails under ASGI; empty if it does not.</param>
/// <param name="Location">The entry.</param>
public sealed record ChainRow(string Name, string Mode, bool IsSwitch, string Instead, string Fault, Location Location)
{
    /// <summary>Whether it is known what it can do; how it runs depends on those below it too.</summary>
    public bool IsKnown { get; init; } = Mode != "unknown";

    /// <summary>Whether it can run on a thread alone, and takes those above it there.</summary>
    public bool IsSyncOnly { get; init; }

    /// <summary>The test, as the code writes it, under which it is there; empty if it always is.</summary>
    public string Condition { get; init; } = "";
}
