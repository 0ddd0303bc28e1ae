using System.Collections.Immutable;

namespace Analyzer.Cli;

/// <summary>A choice of rules by selectors: a rule's id, the start of one, or <c>ALL</c>.</summary>
/// <remarks>As in ruff: of two selectors that match a rule the longer one counts, and of equal ones the one that leaves it out.</remarks>
/// <param name="Select">The rules to start from; null to start from what was chosen before.</param>
/// <param name="ExtendSelect">Rules to add.</param>
/// <param name="Ignore">Rules to leave out.</param>
internal sealed record RuleChoice(ImmutableArray<string>? Select, ImmutableArray<string> ExtendSelect, ImmutableArray<string> Ignore)
{
    /// <summary>The selector of every rule.</summary>
    public const string All = "ALL";

    /// <summary>Every rule.</summary>
    public static RuleChoice Default { get; } = new([All], [], []);

    /// <summary>A choice that changes nothing.</summary>
    public static RuleChoice None { get; } = new(null, [], []);

    /// <summary>The rules of <paramref name="ruleIds"/> that the choices, applied in order, leave.</summary>
    public static ImmutableHashSet<string> Apply(IEnumerable<RuleChoice> choices, ImmutableArray<string> ruleIds)
    {
        var chosen = ImmutableHashSet<string>.Empty;
        foreach (var choice in choices)
            chosen = choice.Apply(chosen, ruleIds);
        return chosen;
    }

    /// <summary>Whether <paramref name="selector"/> stands for <paramref name="ruleId"/>.</summary>
    public static bool IsMatch(string selector, string ruleId) => selector == All || ruleId.StartsWith(selector, StringComparison.Ordinal);

    /// <summary>How much a selector says: its length, 0 for <see cref="All"/>, -1 for none at all.</summary>
    public static int Weight(string? selector) => selector switch { null => -1, All => 0, _ => selector.Length };

    private ImmutableHashSet<string> Apply(ImmutableHashSet<string> before, ImmutableArray<string> ruleIds)
    {
        var chosen = Select is null ? before.ToBuilder() : ImmutableHashSet.CreateBuilder<string>();
        string[] selected = [.. Select ?? [], .. ExtendSelect];
        foreach (var id in ruleIds)
        {
            var reasonFor = Specificity(selected, id);
            var reasonAgainst = Specificity(Ignore, id);
            if (reasonFor > reasonAgainst)
                chosen.Add(id);
            else if (reasonAgainst >= 0)
                chosen.Remove(id);
        }

        return chosen.ToImmutable();
    }

    /// <summary>The length of the longest selector that matches; 0 for <see cref="All"/>, -1 for none.</summary>
    private static int Specificity(IReadOnlyList<string> selectors, string ruleId)
    {
        var longest = -1;
        foreach (var selector in selectors)
        {
            if (IsMatch(selector, ruleId))
                longest = Math.Max(longest, Weight(selector));
        }

        return longest;
    }
}
