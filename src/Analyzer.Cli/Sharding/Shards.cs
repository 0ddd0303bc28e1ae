using System.Collections.Immutable;

namespace Analyzer.Cli;

/// <summary>Splits work into parts that take about as long: the heaviest item first, each to the lightest part (Graham, "Bounds on multiprocessing timing anomalies", 1969: at most 4/3 of the best).</summary>
internal static class Shards
{
    /// <summary>The parts, in order, each with its items by name. The same items give the same parts, in whatever order they come.</summary>
    /// <param name="items">The items.</param>
    /// <param name="count">The number of parts, at least 1; some are empty where there are fewer items.</param>
    public static ImmutableArray<ImmutableArray<ShardItem>> Split(IEnumerable<ShardItem> items, int count)
    {
        var parts = Enumerable.Range(0, count).Select(_ => new List<ShardItem>()).ToArray();
        var weights = new long[count];
        foreach (var item in items.OrderByDescending(item => item.Weight).ThenBy(item => item.Name, StringComparer.Ordinal))
        {
            var lightest = Array.IndexOf(weights, weights.Min());
            parts[lightest].Add(item);
            // An item that weighs nothing still is a job.
            weights[lightest] += Math.Max(item.Weight, 1);
        }

        return [.. parts.Select(part => part.OrderBy(item => item.Name, StringComparer.Ordinal).ToImmutableArray())];
    }
}
