using System.Collections.Immutable;

namespace Analyzer.Reporting;

/// <summary>The findings of a run beside those of an earlier one.</summary>
/// <param name="Known">For each finding of the run, in order, whether the earlier one had it.</param>
/// <param name="Gone">What the earlier run had and this one has not.</param>
/// <remarks>
/// One for one: a finding of the earlier run stands for one of this run at most, so that a second one of the same kind on an equal
/// line is new. Line numbers play no part. A file that is gone may have been renamed: then its findings are looked for elsewhere.
/// </remarks>
public sealed record BaselineComparison(ImmutableArray<bool> Known, ImmutableArray<FindingIdentity> Gone)
{
    /// <summary>Compares.</summary>
    /// <param name="before">The findings of the earlier run.</param>
    /// <param name="now">The findings of this run.</param>
    /// <param name="isGone">Whether a file, by its path in the reports, is not there any more.</param>
    public static BaselineComparison Of(IEnumerable<FindingIdentity> before, IReadOnlyList<FindingIdentity> now, Func<string, bool> isGone)
    {
        var left = new Counter<FindingIdentity>(before);
        var known = new bool[now.Count];
        for (var i = 0; i < now.Count; i++)
            known[i] = left.TryTake(now[i]);

        var moved = new Counter<(string RuleId, string Fingerprint)>([]);
        foreach (var path in left.Items.GroupBy(identity => identity.Path, StringComparer.Ordinal).Where(group => isGone(group.Key)))
        {
            foreach (var identity in path)
                moved.Add((identity.RuleId, identity.Fingerprint));
        }

        for (var i = 0; i < now.Count; i++)
        {
            if (!known[i] && moved.TryTake((now[i].RuleId, now[i].Fingerprint)))
            {
                known[i] = true;
                left.TryTake(left.Items.First(identity => identity.RuleId == now[i].RuleId && identity.Fingerprint == now[i].Fingerprint && isGone(identity.Path)));
            }
        }

        return new BaselineComparison([.. known], [.. left.Items.OrderBy(identity => identity.Path, StringComparer.Ordinal).ThenBy(identity => identity.RuleId, StringComparer.Ordinal)]);
    }

    /// <summary>Marks what the earlier run had, and lets it pass.</summary>
    public static (Findings Findings, ImmutableArray<FindingIdentity> Gone) Apply(IEnumerable<FindingIdentity> before, Findings findings, Func<string, bool> isGone)
    {
        var comparison = Of(before, [.. findings.Diagnostics.Select(FindingIdentity.Of)], isGone);
        var marked = findings.Diagnostics.Select((diagnostic, index) => diagnostic with { IsKnown = diagnostic.IsKnown || comparison.Known[index] }).ToLookup(diagnostic => diagnostic.IsKnown);
        return (findings with { Diagnostics = [.. marked[false]], Passed = [.. findings.Passed, .. marked[true]], HasBaseline = true }, comparison.Gone);
    }

    private sealed class Counter<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _counts = [];

        public Counter(IEnumerable<T> items)
        {
            foreach (var item in items)
                Add(item);
        }

        public IEnumerable<T> Items => _counts.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value));

        public void Add(T item) => _counts[item] = _counts.GetValueOrDefault(item) + 1;

        public bool TryTake(T item)
        {
            if (_counts.GetValueOrDefault(item) == 0)
                return false;
            _counts[item]--;
            return true;
        }
    }
}
