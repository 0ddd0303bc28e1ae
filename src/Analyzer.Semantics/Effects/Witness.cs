namespace Analyzer.Semantics;

/// <summary>The shortest way known from a function to a call that blocks: the next edge, and what waits at the end.</summary>
/// <param name="Edge">The next call.</param>
/// <param name="Effect">What the last call of the way does.</param>
/// <param name="Length">The number of calls on the way, from 1.</param>
/// <param name="Resolution">The least sure resolution on the way.</param>
public sealed record Witness(CallEdge Edge, Effect Effect, int Length, Resolution Resolution);
