using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The findings as workflow commands, which GitHub Actions shows as annotations of the lines.</summary>
public static class GitHubReport
{
    /// <summary>A step may add this many annotations of each level; GitHub drops the rest without a word.</summary>
    private const int MaxPerLevel = 10;

    /// <summary>Writes the report: errors first, so that they are not what is dropped.</summary>
    public static void Write(Findings findings, TextWriter output)
    {
        foreach (var level in findings.Diagnostics.GroupBy(diagnostic => diagnostic.Severity).OrderByDescending(group => group.Key))
        {
            var command = level.Key == DiagnosticSeverity.Note ? "notice" : Names.Of(level.Key);
            foreach (var diagnostic in level.Take(MaxPerLevel))
                output.WriteLine(Command(command, diagnostic));
            if (level.Count() is > MaxPerLevel and var count)
                output.WriteLine($"{TextReport.Count(count - MaxPerLevel, $"more {command}")} not annotated: GitHub shows {MaxPerLevel} of a level in a step.");
        }
    }

    private static string Command(string command, Diagnostic diagnostic)
    {
        var region = ReportRegion.Of(diagnostic.Location);
        var title = $"{diagnostic.Descriptor.Id} {diagnostic.Descriptor.Title}";
        return $"::{command} file={Property(region.Path)},line={region.Line},endLine={region.Line},"
            + $"col={region.StartColumn},endColumn={region.EndColumn},title={Property(title)}::{Data(diagnostic.Message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
