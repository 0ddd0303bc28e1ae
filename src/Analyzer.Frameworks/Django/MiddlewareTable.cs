using System.Text.RegularExpressions;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>What is known of middleware from other distributions, version by version: <c>rules/frameworks/django-middleware.md</c>.</summary>
internal static partial class MiddlewareTable
{
    private static readonly ILookup<string, Row> s_rows = Read().ToLookup(row => row.Path);

    /// <summary>What a middleware can do; null if the table does not have it.</summary>
    /// <param name="path">Its dotted name.</param>
    /// <param name="versions">The distributions of the project; the newest is taken where a version is left open.</param>
    public static MiddlewareCapability? Find(string path, DistributionVersions versions)
    {
        var rows = s_rows[path].ToList();
        if (rows.Count == 0)
            return path.StartsWith("django.", StringComparison.Ordinal) && path.Contains(".middleware.", StringComparison.Ordinal) ? CapabilityOf(new Row(path, "Django", null, null, "both", "")) : null;
        var row = rows.FindLast(candidate =>
            (candidate.From is null || !versions.IsBelow(candidate.Distribution, candidate.From)) && (candidate.Before is null || !versions.IsFrom(candidate.Distribution, candidate.Before)));
        return row is null ? null : CapabilityOf(row);
    }

    private static MiddlewareCapability CapabilityOf(Row row) => new(row.Runs != "async", row.Runs != "sync", row.Distribution) { Instead = row.Instead };

    private static IEnumerable<Row> Read() => Tables.Rows("django-middleware", RowOf())
        .Select(match => new Row(match.Groups["path"].Value, match.Groups["distribution"].Value, VersionOf(match, "from"), VersionOf(match, "before"), match.Groups["runs"].Value, match.Groups["instead"].Value.Trim()));

    private static ReleaseVersion? VersionOf(Match match, string group) => match.Groups[group] is { Success: true, Value: var text } ? ReleaseVersion.TryParse(text) : null;

    [GeneratedRegex(@"^\| `(?<path>[\w.]+)` \| (?<distribution>[\w.-]+) \| (?:from (?<from>[\d.]+))?\s*(?:before (?<before>[\d.]+))?\s*\| (?<runs>both|sync|async) \|(?<instead>[^|]*)\|$")]
    private static partial Regex RowOf();

    private sealed record Row(string Path, string Distribution, ReleaseVersion? From, ReleaseVersion? Before, string Runs, string Instead);
}
