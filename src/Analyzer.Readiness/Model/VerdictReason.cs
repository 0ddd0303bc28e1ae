using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>One reason of a verdict.</summary>
/// <param name="Means">The verdict that this reason alone would give.</param>
/// <param name="Text">The reason, for people.</param>
public sealed record VerdictReason(Verdict Means, string Text)
{
    /// <summary>How many things are behind it.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The rule that reports it; empty if none does.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>Where it shows best; null if nowhere.</summary>
    public Location? Location { get; init; }

    /// <summary>An estimate of the work to mend it, in points.</summary>
    public int Effort { get; init; }

    /// <summary>What to do.</summary>
    public string Advice { get; init; } = "";
}
