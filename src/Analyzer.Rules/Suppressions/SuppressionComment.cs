using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>One comment that lets findings pass: <c># asgi-ready: ignore[ASGI101] reason</c>, or <c># noqa: ASGI101</c>.</summary>
/// <param name="kind">How it is written.</param>
/// <param name="selectors">The rules it names, by their ids or the starts of these; empty for a blanket <c># noqa</c>, and where none is named.</param>
/// <param name="reason">The reason it gives; empty if it gives none.</param>
/// <param name="span">The comment, without others on its line.</param>
internal sealed class SuppressionComment(SuppressionKind kind, ImmutableArray<string> selectors, string reason, TextSpan span)
{
    private readonly HashSet<string> _used = [];

    /// <summary>How it is written.</summary>
    public SuppressionKind Kind { get; } = kind;

    /// <summary>The reason it gives; empty if it gives none.</summary>
    public string Reason { get; } = reason;

    /// <summary>The comment, without others on its line.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The ranges whose findings it lets pass.</summary>
    public ImmutableArray<TextSpan> Covered { get; init; } = [];

    /// <summary>Lets a finding pass if it is one of those meant, and remembers that it did.</summary>
    public bool Matches(string ruleId, int offset)
    {
        if (!Covered.Any(span => span.Contains(offset)))
            return false;
        if (Kind == SuppressionKind.NoQa && selectors.IsEmpty)
            return true;
        var matching = selectors.Where(selector => IsMatch(selector, ruleId)).ToList();
        _used.UnionWith(matching);
        return matching.Count > 0;
    }

    /// <summary>Why the comment does nothing, wholly or in part; null if it does all it says.</summary>
    /// <param name="rules">The rules that ran: of others nobody knows.</param>
    public string? Idleness(IReadOnlySet<string> rules)
    {
        if (selectors.IsEmpty)
            return Kind == SuppressionKind.NoQa ? null : "it names no rule, as in `ignore[ASGI103]`";
        foreach (var selector in selectors.Where(selector => !_used.Contains(selector)))
        {
            if (!RulePages.Ids.Any(id => IsMatch(selector, id)))
                return $"there is no rule {selector}";
            // The verdict is made after all this: whether a comment lets it pass is not known here.
            var ids = RulePages.Ids.Where(id => IsMatch(selector, id) && id != NotReadyForAsgi.Id).ToList();
            if (ids.Count > 0 && ids.TrueForAll(rules.Contains))
                return $"{selector} finds nothing {(Kind == SuppressionKind.File ? "in the file" : "there")}";
        }

        return null;
    }

    private static bool IsMatch(string selector, string ruleId) => selector == "ALL" || ruleId.StartsWith(selector, StringComparison.OrdinalIgnoreCase);
}
