using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The last line of the report for people: what to do next.</summary>
internal static class NextStep
{
    /// <summary>One sentence; null where there is nothing to do.</summary>
    public static string? Of(Findings findings)
    {
        if (findings.Diagnostics.IsEmpty)
            return OfVerdict(findings.Readiness);
        var broken = findings.Diagnostics.FirstOrDefault(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Path.IsEmpty: true });
        if (broken is not null)
            return $"mend {ReportRegion.Of(broken.Location)} first; `{ToolInformation.Name} rule {broken.Descriptor.Id}` explains the rule";
        var fixable = findings.Diagnostics.Count(diagnostic => diagnostic.Fixes.Any(fix => fix.IsSafe));
        if (fixable > 0)
            return $"`{ToolInformation.Name} check --fix` mends {fixable} of them; `--diff` shows how";
        if (RootCauses.Of(findings) is [{ HeldCount: > 1 } first, ..])
            return $"mend `{first.Cause}` at {first.Place} first, and {first.Held} are free of it";
        var worst = findings.Diagnostics.MaxBy(diagnostic => diagnostic.Severity)!;
        return $"`{ToolInformation.Name} rule {worst.Descriptor.Id}` explains the rule, with examples of how to mend it";
    }

    // Nothing blocks, or nothing is shown: what is left is the way to READY.
    private static string? OfVerdict(ReadinessReport? report) =>
        report is null || report.Verdict == Verdict.Ready ? null
        : report.Applications.FirstOrDefault(application => application.Verdict == report.Verdict && !application.Plan.IsEmpty) is { Plan: [var first, ..] } ? $"{first.Text}; `{ToolInformation.Name} report` has the whole plan"
        : report.Applications.IsEmpty ? null : $"`{ToolInformation.Name} report` says what is known";
}
