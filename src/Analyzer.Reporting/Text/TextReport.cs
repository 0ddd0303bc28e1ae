using System.Globalization;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The findings for people, grouped by what blocks: each with its line and path; then a summary, the verdict, and what to do next.</summary>
public static class TextReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(Findings findings, TextWriter output, TextStyle style)
    {
        var causes = RootCauses.Of(findings);
        foreach (var cause in causes)
            WriteGroup(cause.ToString(), cause.Findings, output, style);
        var grouped = causes.SelectMany(cause => cause.Findings).ToHashSet(ReferenceEqualityComparer.Instance);
        WriteGroup(causes.Length > 0 ? "Other findings" : "", findings.Diagnostics.Where(diagnostic => !grouped.Contains(diagnostic)), output, style);
        output.WriteLine(Summary(findings));
        if (findings.Readiness is { } readiness)
            output.WriteLine(Verdict(readiness, findings.ReadinessBefore));
        if (NextStep.Of(findings) is { } next)
            output.WriteLine($"{style.Strong("Next:")} {next}.");
    }

    /// <summary>A heading and the findings below it; nothing where there are none.</summary>
    private static void WriteGroup(string heading, IEnumerable<Diagnostic> diagnostics, TextWriter output, TextStyle style)
    {
        var paths = new PathListing(output, style);
        foreach (var diagnostic in diagnostics)
        {
            if (heading.Length > 0)
            {
                output.WriteLine(style.Strong(heading));
                output.WriteLine();
                heading = "";
            }

            Write(diagnostic, paths, output, style);
        }
    }

    private static void Write(Diagnostic diagnostic, PathListing paths, TextWriter output, TextStyle style)
    {
        var region = ReportRegion.Of(diagnostic.Location);
        var number = region.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var bar = style.Frame("|");

        output.WriteLine($"{style.Of(diagnostic.Severity, $"{Names.Of(diagnostic.Severity)}[{diagnostic.Descriptor.Id}]")}: {style.Strong(diagnostic.Message)}");
        output.WriteLine($"{gutter}{style.Frame("-->")} {region}");
        var excerpt = Excerpt.Of(diagnostic.Location.Source, region);
        output.WriteLine($"{gutter} {bar}");
        output.WriteLine($"{style.Frame(number)} {bar} {excerpt.Text}".TrimEnd());
        output.WriteLine($"{gutter} {bar} {new string(' ', excerpt.MarkStart)}{style.Of(diagnostic.Severity, new string('^', excerpt.MarkLength))}");
        paths.Write(diagnostic.Path, gutter);
        output.WriteLine();
    }

    /// <summary>How many findings there are, and in how many files.</summary>
    internal static string Summary(Findings findings)
    {
        var files = Count(findings.FileCount, "file");
        var known = findings.Passed.Count(diagnostic => diagnostic is { IsKnown: true, Suppression: null });
        var others = findings.HasBaseline && known > 0 ? $" {Count(known, "finding")} {(known == 1 ? "was" : "were")} there before." : "";
        if (findings.GoneCount > 0)
            others += $" {Count(findings.GoneCount, "finding")} {(findings.GoneCount == 1 ? "is" : "are")} gone.";
        if (findings.Diagnostics.IsEmpty)
            return $"No {(findings.HasBaseline ? "new " : "")}findings in {files}.{others}";

        var counts = findings.Diagnostics
            .CountBy(diagnostic => diagnostic.Severity)
            .OrderByDescending(pair => pair.Key)
            .Select(pair => Count(pair.Value, Names.Of(pair.Key)));
        var fileCount = findings.Diagnostics.DistinctBy(diagnostic => diagnostic.Location.Source.Path).Count();
        return $"Found {string.Join(", ", counts)} in {fileCount.ToString(CultureInfo.InvariantCulture)} of {files}.{others}";
    }

    /// <summary>The verdict, and what it was before where that was another.</summary>
    internal static string Verdict(ReadinessReport readiness, ReadinessReport? before) =>
        readiness.Summary() + (before is not null && before.Verdict != readiness.Verdict ? $" (it was {ReadinessReport.Name(before.Verdict)})" : "");

    /// <summary>Such as <c>1 file</c> and <c>2 files</c>.</summary>
    public static string Count(int count, string noun, string? plural = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural ?? $"{noun}s")}");
}
