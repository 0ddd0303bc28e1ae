using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The findings as Markdown, for the summary of a job or a comment on a merge request.</summary>
public static class MarkdownReport
{
    /// <summary>More rows than anybody reads; a summary of a job may have 1 MiB.</summary>
    private const int MaxRows = 100;

    /// <summary>Writes the report.</summary>
    public static void Write(Findings findings, TextWriter output)
    {
        output.WriteLine($"## {ToolInformation.Name}");
        output.WriteLine();
        output.WriteLine(TextReport.Summary(findings));
        if (findings.Readiness is { } readiness)
        {
            output.WriteLine();
            output.WriteLine($"**{TextReport.Verdict(readiness, findings.ReadinessBefore).Replace("<", "&lt;")}**");
        }

        if (findings.Diagnostics.IsEmpty)
            return;
        output.WriteLine();
        output.WriteLine("| | Place | Finding |");
        output.WriteLine("|---|---|---|");
        foreach (var diagnostic in findings.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Take(MaxRows))
            WriteRow(diagnostic, output);
        if (findings.Diagnostics.Length is > MaxRows and var count)
            output.WriteLine($"| | | and {TextReport.Count(count - MaxRows, "more finding")} |");
        WriteCauses(findings, output);
        if (NextStep.Of(findings) is { } next)
        {
            output.WriteLine();
            output.WriteLine($"**Next:** {next}.");
        }
    }

    private static void WriteRow(Diagnostic diagnostic, TextWriter output)
    {
        var region = ReportRegion.Of(diagnostic.Location);
        var end = diagnostic.Path.Length > 1 ? $" ({MarkdownCell.Code(ReportRegion.Of(diagnostic.Path[^1].Location).ToString())})" : "";
        output.WriteLine($"| {Names.Of(diagnostic.Severity)} | {MarkdownCell.Code($"{region.Path}:{region.Line}")} | [{diagnostic.Descriptor.Id}]({ToolInformation.RulePage(diagnostic.Descriptor.Id)}) {MarkdownCell.Prose(diagnostic.Message)}{end} |");
    }

    private static void WriteCauses(Findings findings, TextWriter output)
    {
        var causes = RootCauses.Of(findings);
        if (causes.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine("### Root causes");
        output.WriteLine();
        foreach (var cause in causes.Take(MaxRows))
            output.WriteLine($"- {MarkdownCell.Code(cause.Cause)} at {MarkdownCell.Code(cause.Place)} blocks {cause.Held}");
    }
}
