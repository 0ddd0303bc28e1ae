using System.Collections.Immutable;
using System.Globalization;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The findings for people: the line with its mark, the path of calls, the root causes, a summary, and what to do next.</summary>
public static class TextReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(Findings findings, TextWriter output, TextStyle style)
    {
        foreach (var diagnostic in findings.Diagnostics)
            Write(diagnostic, output, style);
        RootCauses.Write(findings, output, style);
        output.WriteLine(Summary(findings));
        if (findings.Readiness is { } readiness)
            output.WriteLine(Verdict(readiness, findings.ReadinessBefore));
        if (NextStep.Of(findings) is { } next)
            output.WriteLine($"{style.Strong("Next:")} {next}.");
    }

    private static void Write(Diagnostic diagnostic, TextWriter output, TextStyle style)
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
        WritePath(diagnostic.Path, gutter, output, style);
        output.WriteLine();
    }

    /// <summary>The path of calls, if it leads anywhere that the excerpt does not show.</summary>
    private static void WritePath(ImmutableArray<PathStep> path, string gutter, TextWriter output, TextStyle style)
    {
        if (path.Length < 2)
            return;
        var places = path.Select(step => ReportRegion.Of(step.Location).ToString()).ToArray();
        var width = places.Max(place => place.Length);
        output.WriteLine($"{gutter} {style.Frame("|")}");
        for (var i = 0; i < path.Length; i++)
        {
            var function = path[i].Function.Length > 0 ? $"{path[i].Function} " : "";
            output.WriteLine($"{gutter} {style.Frame("=")} {(i == 0 ? "path: " : "      ")}{places[i].PadRight(width)}  {style.Faint(function)}{path[i].Message}");
        }
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
