using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>Findings grouped by what blocks: one line to mend may clear many.</summary>
internal static class RootCauses
{
    /// <summary>The causes that stand behind several findings, those that hold up most first.</summary>
    public static RootCause[] Of(Findings findings) =>
    [
        .. findings.Diagnostics
            .Where(diagnostic => diagnostic.Cause.Length > 0 && !diagnostic.Path.IsEmpty)
            .GroupBy(diagnostic => (diagnostic.Cause, Place: Place(diagnostic)))
            .Where(group => group.Count() > 1)
            .Select(group => new RootCause(group.Key.Cause, group.Key.Place, [.. group]))
            .OrderByDescending(cause => cause.HeldCount)
            .ThenBy(cause => cause.Place, StringComparer.Ordinal)
            .ThenBy(cause => cause.Cause, StringComparer.Ordinal),
    ];

    /// <summary>Path and line: where the cause stands does not depend on the column.</summary>
    private static string Place(Diagnostic diagnostic)
    {
        var region = ReportRegion.Of(diagnostic.Path[^1].Location);
        return $"{Printable.Of(region.Path)}:{region.Line}";
    }
}
