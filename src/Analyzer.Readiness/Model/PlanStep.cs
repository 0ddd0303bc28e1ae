namespace Analyzer.Readiness;

/// <summary>One step of the way to READY.</summary>
/// <param name="Text">What to do.</param>
/// <param name="Effort">An estimate, in points.</param>
/// <param name="EntryPointCount">How many entry points it frees; 0 where it is about all of them.</param>
public sealed record PlanStep(string Text, int Effort, int EntryPointCount);
