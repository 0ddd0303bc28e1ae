using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Groups findings by what blocks at their end, and counts whom it holds up.</summary>
internal static class Blockers
{
    private const string Category = "Blocking";

    /// <summary>The blockers of an application, those that hold up most first.</summary>
    public static ImmutableArray<Blocker> Of(ApplicationInput input)
    {
        // What runs on a thread or outside requests has a loop of its own, if any.
        var own = input.EntryPoints.Where(row => row.State == EntryPointState.Clean).ToLookup(row => row.Function, StringComparer.Ordinal);
        return
        [
            .. input.Findings
                .Where(finding => finding.Descriptor.Category == Category && finding.Severity >= DiagnosticSeverity.Warning && finding.Cause.Length > 0)
                .Select(finding => (Finding: finding, Held: HeldBy(input.Reach.To(finding.ContainingSymbol), own).ToList()))
                .Where(pair => pair.Held.Count > 0)
                .GroupBy(pair => (pair.Finding.Descriptor.Id, pair.Finding.Cause, Place: EndOf(pair.Finding)))
                .Select(group => new Blocker(
                    group.Key.Cause,
                    group.Key.Place,
                    [.. group.Select(pair => pair.Finding)],
                    [.. group.SelectMany(pair => pair.Held).Distinct().Order(StringComparer.Ordinal)],
                    Effort.OfRule(group.Key.Id)))
                .OrderBy(blocker => blocker.IsBrief)
                .ThenByDescending(blocker => blocker.EntryPoints.Length)
                .ThenBy(blocker => blocker.Place.Source.Path, StringComparer.Ordinal)
                .ThenBy(blocker => blocker.Place.Span)
                .ThenBy(blocker => blocker.Cause, StringComparer.Ordinal),
        ];
    }

    // Of handlers that share a decorator's function it is those that are met on the way, or any of them.
    private static IEnumerable<string> HeldBy(IReadOnlySet<string> reached, ILookup<string, EntryPointRow> own) => reached.SelectMany(function =>
    {
        var names = own[function].Select(row => row.Name).ToList();
        return names.Exists(reached.Contains) ? names.Where(reached.Contains) : names;
    });

    /// <summary>The findings in files of the application that no entry point of any is known to reach.</summary>
    public static IReadOnlyList<Diagnostic> Unreached(ApplicationInput input)
    {
        return
        [
            .. input.Findings.Where(finding => finding.Descriptor.Category == Category && finding.Severity >= DiagnosticSeverity.Warning && finding.Cause.Length > 0
                && input.IsOwn(finding.Location) && input.Reach.To(finding.ContainingSymbol).Count == 0),
        ];
    }

    private static Location EndOf(Diagnostic finding) => finding.Path.IsEmpty ? finding.Location : finding.Path[^1].Location;
}
