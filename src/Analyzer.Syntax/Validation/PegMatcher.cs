using System.Runtime.CompilerServices;

namespace Analyzer.Syntax;

/// <summary>Matches tokens against <see cref="PegGrammar"/> as CPython's parser does: in order, with memory.</summary>
internal sealed class PegMatcher(PegGrammar grammar, PegToken[] tokens, int version, SyntaxErrorRaiser raiser)
{
    private readonly List<PegNode> _values = [];
    private PegMemory _memory = new(tokens.Length);
    private bool _looksForMistakes;

    /// <summary>The number of tokens read so far, in both passes.</summary>
    public int Fill { get; private set; }

    /// <summary>Whether the search was given up, because the code nests too deeply or a statement is too long.</summary>
    public bool HasGivenUp { get; private set; }

    private bool HasStopped => raiser.Error is not null || HasGivenUp;

    /// <summary>Matches a file from <paramref name="start"/> on.</summary>
    /// <param name="start">The token to begin at.</param>
    /// <param name="looksForMistakes">Whether it is the second pass.</param>
    public bool MatchFile(int start, bool looksForMistakes)
    {
        _looksForMistakes = looksForMistakes;
        _memory = new PegMemory(tokens.Length);
        _values.Clear();
        var position = start;
        return MatchRule(grammar.File, ref position) is not null;
    }

    private PegNode? MatchRule(PegRule rule, ref int position)
    {
        if (rule.IsMistake && !_looksForMistakes)
            return null;
        var key = rule.Index * 2 + (_looksForMistakes ? 1 : 0);
        if (_memory.TryFind(key, position, out var knownEnd, out var known))
        {
            if (known is not null)
                position = knownEnd;
            return known;
        }

        if (_memory.IsFull || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            HasGivenUp = true;
        if (HasStopped)
            return null;
        var looked = _looksForMistakes;
        _looksForMistakes &= !rule.HidesMistakes;
        var end = position;
        var node = MatchAlternatives(rule.Alternatives, ref end);
        _looksForMistakes = looked;
        if (HasStopped)
            return null;
        // Nothing looks into a statement that has matched: it is taken whole, or the block that holds it is.
        if (rule.IsStatement && node is not null)
            _memory.Forget(position, end);
        _memory.Add(key, position, end, node);
        if (node is not null)
            position = end;
        return node;
    }

    private PegNode? MatchAlternatives(PegAlternative[] alternatives, ref int position)
    {
        foreach (var alternative in alternatives)
        {
            if (version < alternative.From || version > alternative.To)
                continue;
            var outcome = MatchAlternative(alternative, position, out var end, out var node);
            if (outcome == Outcome.Matched)
            {
                position = end;
                return node;
            }

            if (outcome == Outcome.Failed || HasStopped)
                return null;
        }

        return null;
    }

    private enum Outcome
    {
        Matched,

        // The next alternative may match.
        Next,

        // None of the others may.
        Failed,
    }

    private Outcome MatchAlternative(PegAlternative alternative, int start, out int end, out PegNode? node)
    {
        var firstValue = _values.Count;
        var (a, b) = (default(PegLabel), default(PegLabel));
        var isCut = false;
        end = start;
        node = null;
        foreach (var item in alternative.Items)
        {
            if (item.Operator == PegOperator.Cut)
            {
                isCut = true;
                continue;
            }

            var (itemStart, itemValue) = (end, _values.Count);
            if (!MatchItem(item, ref end))
            {
                _values.RemoveRange(firstValue, _values.Count - firstValue);
                return isCut ? Outcome.Failed : Outcome.Next;
            }

            if (item.Label < 0)
                continue;
            var label = new PegLabel(itemStart, end, _values.Count == itemValue + 1 ? _values[^1] : null);
            (a, b) = item.Label == 0 ? (label, b) : (a, label);
        }

        var values = _values.GetRange(firstValue, _values.Count - firstValue).ToArray();
        _values.RemoveRange(firstValue, values.Length);
        if (alternative.Action is { Kind: PegActionKind.Raise or PegActionKind.Decide } action)
            return raiser.Raise(action, a, b, end, Fill) ? Outcome.Next : Outcome.Failed;
        node = NodeOf(alternative.Action, values, start, end);
        return Outcome.Matched;
    }

    private static PegNode NodeOf(PegAction? action, PegNode[] values, int start, int end) => action?.Kind switch
    {
        PegActionKind.Name => new PegNode(action.Text, start, end, values),
        PegActionKind.NameOfMany when values.Length > 1 => new PegNode(action.Text, start, end, values),
        PegActionKind.NameOfLast when values.Length > 1 => new PegNode(values[^1].Kind, start, end, values),
        _ => values.Length == 1 ? values[0] : new PegNode(null, start, end, values),
    };

    private bool MatchItem(PegItem item, ref int position)
    {
        switch (item.Operator)
        {
            case PegOperator.Word:
                if (TokenAt(position).Word != item.Word)
                    return false;
                position++;
                return true;
            case PegOperator.Class:
                return MatchClass(item.Class, ref position);
            case PegOperator.Rule:
                var end = position;
                if (MatchRule(item.Rule!, ref end) is not { } node || item.Kinds is { } kinds && !kinds.Contains(node.Kind))
                    return false;
                position = end;
                Keep(node);
                return true;
            case PegOperator.Group:
                if (MatchAlternatives(item.Alternatives, ref position) is not { } group)
                    return false;
                Keep(group);
                return true;
            case PegOperator.Optional:
                return MatchItem(item.Operand!, ref position) || !HasStopped;
            case PegOperator.ZeroOrMore or PegOperator.OneOrMore:
                return MatchMany(item, ref position);
            case PegOperator.Force:
                return MatchItem(item.Operand!, ref position) || raiser.RaiseExpected(item.Operand!.Word, position);
            default:
                return Follows(item.Operand!, position) == (item.Operator == PegOperator.Follows) && !HasStopped;
        }
    }

    private bool MatchClass(PegTokenKind kind, ref int position)
    {
        var token = TokenAt(position);
        if (kind == PegTokenKind.SoftKeyword ? !token.IsSoftKeyword : token.Kind != kind)
            return false;
        position++;
        if (kind is PegTokenKind.Name or PegTokenKind.Number or PegTokenKind.String)
            _values.Add(new PegNode(kind == PegTokenKind.Name ? "name" : "literal", position - 1, position, []));
        return true;
    }

    private bool MatchMany(PegItem item, ref int position)
    {
        var count = 0;
        while (true)
        {
            var next = position;
            if (count > 0 && item.Separator is { } separator && !MatchItem(separator, ref next))
                break;
            if (!MatchItem(item.Operand!, ref next))
                break;
            count++;
            if (next == position)
                break;
            position = next;
        }

        return !HasStopped && (count > 0 || item.Operator == PegOperator.ZeroOrMore);
    }

    private bool Follows(PegItem item, int position)
    {
        var count = _values.Count;
        var follows = MatchItem(item, ref position);
        _values.RemoveRange(count, _values.Count - count);
        return follows;
    }

    // What is called nothing is several things: they belong to what holds it.
    private void Keep(PegNode node)
    {
        if (node.Kind is null)
            _values.AddRange(node.Items);
        else
            _values.Add(node);
    }

    private PegToken TokenAt(int position)
    {
        var token = tokens[position];
        if (position >= Fill)
            Fill = position + 1;
        if (token.Kind == PegTokenKind.Error)
            raiser.RaiseTokenizerError();
        return token;
    }
}
