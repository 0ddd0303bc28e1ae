using System.Collections.Immutable;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>What one run found: the input of every report.</summary>
/// <param name="Diagnostics">The findings, sorted by path, offset and rule, at most one for a rule and line.</param>
/// <param name="Rules">The rules that ran, sorted by id; every finding's rule is among them.</param>
public sealed record Findings(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<DiagnosticDescriptor> Rules)
{
    /// <summary>Findings that do not count: those that a comment lets pass, and those that the baseline has. Sorted likewise.</summary>
    public ImmutableArray<Diagnostic> Passed { get; init; } = [];

    /// <summary>Whether the findings were compared with a baseline.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>The number of findings that the run it was compared with had, and this one has not.</summary>
    public int GoneCount { get; init; }

    /// <summary>The answer of the commit that it was compared with; null where there is none.</summary>
    public ReadinessReport? ReadinessBefore { get; init; }

    /// <summary>What is to be said about the run itself.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>The answer to "is it ready for ASGI?"; null where that was not asked.</summary>
    public ReadinessReport? Readiness { get; init; }

    /// <summary>The number of Python files that were analysed.</summary>
    public int FileCount { get; init; }

    /// <summary>The commit that was analysed; null where there is no repository or no address that others can open.</summary>
    public VersionControl? VersionControl { get; init; }

    /// <summary>Whether nothing kept results out.</summary>
    public bool IsComplete => Notices.All(notice => notice.Severity < DiagnosticSeverity.Error);
}
