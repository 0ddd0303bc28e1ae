using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Readiness;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>What an analysis found.</summary>
/// <param name="Diagnostics">The findings, in any order.</param>
/// <param name="Notices">What is to be said about the run itself.</param>
internal sealed record AnalysisOutcome(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Notice> Notices)
{
    /// <summary>The answer to "is it ready for ASGI?"; null if that was not asked.</summary>
    public ReadinessReport? Readiness { get; init; }

    /// <summary>How the calls were resolved; null if nothing was evaluated.</summary>
    public CallStatistics? Calls { get; init; }

    /// <summary>The frameworks, and what they found.</summary>
    public IReadOnlyList<Framework> Frameworks { get; init; } = [];
}
