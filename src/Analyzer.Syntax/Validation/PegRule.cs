namespace Analyzer.Syntax;

/// <summary>A rule: alternatives in order.</summary>
internal sealed class PegRule(string name, int index)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Its number among the rules.</summary>
    public int Index { get; } = index;

    /// <summary>Whether it is the rule of a whole statement.</summary>
    public bool IsStatement { get; } = name == "statement";

    /// <summary>Whether it matches a mistake, and so is tried in the second pass only.</summary>
    public bool IsMistake { get; } = name.StartsWith("invalid_", StringComparison.Ordinal);

    /// <summary>Whether the rules below it look for mistakes.</summary>
    public bool HidesMistakes { get; } = name.EndsWith("_without_invalid", StringComparison.Ordinal);

    /// <summary>The alternatives; set once the grammar is read.</summary>
    public PegAlternative[] Alternatives { get; set; } = [];
}

/// <summary>One alternative of a rule or of a group.</summary>
/// <param name="From">The first minor version of Python 3 that has it.</param>
/// <param name="To">The last.</param>
/// <param name="Items">What must match, in order.</param>
/// <param name="Action">What becomes of it; null where it is passed on.</param>
internal sealed record PegAlternative(int From, int To, PegItem[] Items, PegAction? Action);

/// <summary>The ways in which an item of an alternative matches.</summary>
internal enum PegOperator : byte
{
    Word,
    Class,
    Rule,
    Group,
    Optional,
    ZeroOrMore,
    OneOrMore,
    Follows,
    DoesNotFollow,
    Force,
    Cut,
}

/// <summary>An item of an alternative.</summary>
/// <param name="Operator">How it matches.</param>
internal sealed record PegItem(PegOperator Operator)
{
    /// <summary>0 or 1 for what the action calls a or b; -1 for the rest.</summary>
    public int Label { get; init; } = -1;

    /// <summary>The number of the keyword, operator or soft keyword.</summary>
    public int Word { get; init; }

    /// <summary>The class of tokens.</summary>
    public PegTokenKind Class { get; init; }

    /// <summary>The rule.</summary>
    public PegRule? Rule { get; init; }

    /// <summary>What a repetition, option or lookahead is about.</summary>
    public PegItem? Operand { get; init; }

    /// <summary>What separates repetitions.</summary>
    public PegItem? Separator { get; init; }

    /// <summary>The alternatives of a group.</summary>
    public PegAlternative[] Alternatives { get; init; } = [];

    /// <summary>What the match must be called; null for anything.</summary>
    public string[]? Kinds { get; init; }
}
