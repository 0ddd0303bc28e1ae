using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>Findings grouped by what blocks: one line to mend may clear many.</summary>
internal static class RootCauses
{
    private const int MaxCauses = 10;

    /// <summary>Writes the causes that stand behind several findings, those that hold up most first.</summary>
    public static void Write(Findings findings, TextWriter output, TextStyle style)
    {
        var causes = Of(findings);
        if (causes.Length == 0)
            return;

        output.WriteLine(style.Strong("Root causes"));
        foreach (var (cause, place, held) in causes.Take(MaxCauses))
            output.WriteLine($"  `{cause}` at {place} blocks {TextReport.Count(held.Count, held.Noun)}");
        if (causes.Length > MaxCauses)
            output.WriteLine($"  and {TextReport.Count(causes.Length - MaxCauses, "more cause")}");
        output.WriteLine();
    }

    /// <summary>The causes that stand behind several findings, those that hold up most first.</summary>
    public static (string Cause, string Place, (int Count, string Noun) Held)[] Of(Findings findings) =>
    [
        .. findings.Diagnostics
            .Where(diagnostic => diagnostic.Cause.Length > 0 && !diagnostic.Path.IsEmpty)
            .GroupBy(diagnostic => (diagnostic.Cause, Place: Place(diagnostic)))
            .Where(group => group.Count() > 1)
            .Select(group => (group.Key.Cause, group.Key.Place, Held: Held(group)))
            .OrderByDescending(cause => cause.Held.Count)
            .ThenBy(cause => cause.Place, StringComparer.Ordinal)
            .ThenBy(cause => cause.Cause, StringComparer.Ordinal),
    ];

    /// <summary>Path and line: where the cause stands does not depend on the column.</summary>
    private static string Place(Diagnostic diagnostic)
    {
        var region = ReportRegion.Of(diagnostic.Path[^1].Location);
        return $"{Printable.Of(region.Path)}:{region.Line}";
    }

    /// <summary>What a cause holds up: entry points where all are known, otherwise the coroutines that reach it.</summary>
    private static (int Count, string Noun) Held(IEnumerable<Diagnostic> diagnostics) => diagnostics.All(diagnostic => !diagnostic.EntryPoints.IsEmpty)
        ? (diagnostics.SelectMany(diagnostic => diagnostic.EntryPoints).Distinct().Count(), "endpoint")
        : (diagnostics.Select(diagnostic => diagnostic.ContainingSymbol).Distinct().Count(), "coroutine");
}
