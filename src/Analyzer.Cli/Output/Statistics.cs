using System.Globalization;
using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary><c>--statistics</c>: how often each rule was violated.</summary>
internal static class Statistics
{
    /// <summary>One line a rule, the most frequent first.</summary>
    public static void Write(Findings findings, TextWriter output)
    {
        var counts = findings.Diagnostics
            .GroupBy(diagnostic => diagnostic.Descriptor)
            .Select(group => (Rule: group.Key, Count: group.Count()))
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Rule.Id, StringComparer.Ordinal);
        foreach (var (rule, count) in counts)
            output.WriteLine($"{count.ToString(CultureInfo.InvariantCulture),5}  {rule.Id}  {rule.Title}");
    }
}
