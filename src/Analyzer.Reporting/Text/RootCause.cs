using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>A line that stands behind several findings.</summary>
/// <param name="Cause">What blocks there, such as <c>requests.get</c>.</param>
/// <param name="Place">Path and line.</param>
/// <param name="Findings">The findings, in their order.</param>
internal sealed record RootCause(string Cause, string Place, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How many it holds up: entry points where all are known, otherwise the coroutines that reach it.</summary>
    public int HeldCount { get; } = IsOfEntryPoints(Findings)
        ? Findings.SelectMany(diagnostic => diagnostic.EntryPoints).Distinct().Count()
        : Findings.Select(diagnostic => diagnostic.ContainingSymbol).Distinct().Count();

    /// <summary>What it holds up, counted: such as <c>12 endpoints</c>.</summary>
    public string Held => TextReport.Count(HeldCount, IsOfEntryPoints(Findings) ? "endpoint" : "coroutine");

    /// <inheritdoc/>
    public override string ToString() => $"`{Cause}` at {Place} blocks {Held}";

    private static bool IsOfEntryPoints(ImmutableArray<Diagnostic> findings) => findings.All(diagnostic => !diagnostic.EntryPoints.IsEmpty);
}
