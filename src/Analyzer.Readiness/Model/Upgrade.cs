using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>A newer version of a distribution that has awaited twins of what views wait for.</summary>
/// <param name="Distribution">The distribution.</param>
/// <param name="Version">The first version that has them all.</param>
/// <param name="ViewCount">How many views it helps.</param>
/// <param name="Twins">The twins, sorted.</param>
public sealed record Upgrade(string Distribution, string Version, int ViewCount, ImmutableArray<string> Twins)
{
    /// <summary>The upgrades that the views on threads ask for, those that help most first.</summary>
    public static ImmutableArray<Upgrade> Of(IEnumerable<EntryPointRow> rows) =>
    [
        .. rows.SelectMany(row => row.WouldBlock.Where(call => call.Way == MoveWay.Upgrade).Select(call => (Row: row, Call: call)))
            .GroupBy(pair => pair.Call.Distribution)
            .Select(group => new Upgrade(
                group.Key,
                group.Select(pair => ReleaseVersion.TryParse(pair.Call.Since)).OfType<ReleaseVersion>().Max()!.Text,
                group.Select(pair => pair.Row.Name).Distinct().Count(),
                [.. group.Select(pair => pair.Call.Instead).Distinct().Order(StringComparer.Ordinal)]))
            .OrderByDescending(upgrade => upgrade.ViewCount)
            .ThenBy(upgrade => upgrade.Distribution, StringComparer.Ordinal),
    ];
}
