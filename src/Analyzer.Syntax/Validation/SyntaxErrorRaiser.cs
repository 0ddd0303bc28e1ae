using System.Globalization;

namespace Analyzer.Syntax;

/// <summary>Decides which mistake <see cref="PegMatcher"/> found, and words it as CPython does.</summary>
internal sealed class SyntaxErrorRaiser(SourceText text, PegGrammar grammar, PegToken[] tokens, SyntaxError? tokenizerError)
{
    private PegLabel _a;
    private PegLabel _b;
    private int _next;

    /// <summary>The mistake; null while none is found.</summary>
    public SyntaxError? Error { get; private set; }

    /// <summary>The tokenizer refused what comes next, and CPython with it.</summary>
    public void RaiseTokenizerError() => Error ??= tokenizerError;

    /// <summary>Raises that the grammar insists on a word which is not there; never matches.</summary>
    public bool RaiseExpected(int word, int next)
    {
        if (Error is null)
        {
            var expected = grammar.Words.First(pair => pair.Value == word).Key;
            Raise($"expected '{expected}'", tokens[next].Span);
        }

        return false;
    }

    /// <summary>Does what an alternative asks for that has matched a mistake.</summary>
    /// <returns>Whether further alternatives are to be tried: there was no mistake after all.</returns>
    public bool Raise(PegAction action, PegLabel a, PegLabel b, int next, int fill)
    {
        if (Error is not null)
            return false;
        (_a, _b, _next) = (a, b, next);
        if (action.Kind == PegActionKind.Decide)
            return Decide(action.Text, fill);
        switch (action.Place)
        {
            case PegPlace.First:
                Raise(action.Text, tokens[a.Start].Span);
                break;
            case PegPlace.Here:
                Raise(action.Text, tokens[fill - 1].Span);
                break;
            case PegPlace.Next:
                Raise(action.Text, tokens[next].Span);
                break;
            case PegPlace.Indentation:
                Raise(action.Text, tokens[fill - 1].Span, SyntaxErrorKind.IndentationError);
                break;
            default:
                Raise(action.Text, SpanOf(a, action.ToSecond ? b : a));
                break;
        }

        return false;
    }

    private void Raise(string message, TextSpan span, SyntaxErrorKind kind = SyntaxErrorKind.SyntaxError)
    {
        if (message.Contains("%s", StringComparison.Ordinal))
            message = message.Replace("%s", _a.Node?.Kind ?? "expression", StringComparison.Ordinal);
        if (message.Contains("%n", StringComparison.Ordinal))
            message = message.Replace("%n", TextOf(_a), StringComparison.Ordinal);
        if (message.Contains("%d", StringComparison.Ordinal))
            message = message.Replace("%d", (text.LineOf(tokens[_a.Start].Span.Start) + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Error = new SyntaxError(kind, message, span);
    }

    // True: try further alternatives. False: the rule has failed, as a rule of CPython's does whose action returns nothing.
    private bool Decide(string function, int fill)
    {
        switch (function)
        {
            case "star_target":
                RaiseTarget(InvalidTarget(_a.Node, isFor: false, isDel: false), "cannot assign to %s");
                return false;
            case "for_target":
                RaiseTarget(InvalidTarget(_a.Node, isFor: true, isDel: false), "cannot assign to %s");
                return false;
            case "del_target":
                RaiseTarget(InvalidTarget(_a.Node, isFor: false, isDel: true), "cannot delete %s");
                return false;
            case "missing_comma":
                if (!IsLegacyStatement() && tokens[_next - 1].Level > 0)
                    Raise("invalid syntax. Perhaps you forgot a comma?", SpanOf(_a, _b));
                return false;
            case "legacy_statement":
                if (IsLegacyStatement())
                    Raise("Missing parentheses in call to '%n'. Did you mean %n(...)?", SpanOf(_a, _b));
                return false;
            case "nonparen_genexp":
                var positional = _a.Node!.Items.Where(item => item.Kind is not ("keyword" or "unpacking")).ToArray();
                if (positional.Length > 1)
                    Raise("Generator expression must be parenthesized", new TextSpan(SpanOf(positional[^1]).Start, SpanOf(_b, _b).End));
                return false;
            case "arguments_error":
                Raise(
                    _a.Node!.Items.Any(item => item.Kind == "unpacking")
                        ? "positional argument follows keyword argument unpacking"
                        : "positional argument follows keyword argument",
                    tokens[fill - 1].Span);
                return false;
            case "colon_after_key":
                RaiseAtEnd("':' expected after dictionary key");
                return false;
            default:
                return DecideLiteral(function);
        }
    }

    private bool DecideLiteral(string function)
    {
        var literal = TextOf(_a);
        var isImaginary = literal[^1] is 'j' or 'J';
        switch (function)
        {
            case "real_number" when isImaginary:
                Raise("real number required in complex literal", SpanOf(_a, _a));
                return false;
            case "imaginary_number" when !isImaginary:
                Raise("imaginary number required in complex literal", SpanOf(_a, _a));
                return false;
            case "conversion" when tokens[_a.Start - 1].Span.End != tokens[_a.Start].Span.Start:
                Raise("f-string: conversion type must come right after the exclamation mark", SpanOf(_a, _a));
                return false;
            case "conversion" when literal is not ("s" or "r" or "a"):
                Raise("f-string: invalid conversion character '%n': expected 's', 'r', or 'a'", SpanOf(_a, _a));
                return false;
            default:
                return true;
        }
    }

    private void RaiseTarget(PegNode? target, string message)
    {
        if (target is not null)
            Raise(message.Replace("%s", target.Kind, StringComparison.Ordinal), SpanOf(target));
    }

    // The part of a target that cannot be one; null where all of it can.
    private PegNode? InvalidTarget(PegNode? node, bool isFor, bool isDel)
    {
        switch (node?.Kind)
        {
            case null or "name" or "attribute" or "subscript":
                return null;
            case "list" or "tuple":
                return node.Items.Select(item => InvalidTarget(item, isFor, isDel)).FirstOrDefault(item => item is not null);
            case "starred" when !isDel:
                return InvalidTarget(node.Items[0], isFor, isDel);
            case "comparison" when isFor:
                // What `for a in b` begins with has been read as a comparison.
                return text[tokens[OperatorAfter(node.Items[0])].Span] is "in" ? InvalidTarget(node.Items[0], isFor, isDel) : null;
            default:
                return node;
        }
    }

    private int OperatorAfter(PegNode node)
    {
        var token = node.End;
        while (text[tokens[token].Span] is ")")
            token++;
        return token;
    }

    private bool IsLegacyStatement() => _a.Node?.Kind == "name" && TextOf(_a) is "print" or "exec";

    // CPython takes the line where the key begins and the column where it ends.
    private void RaiseAtEnd(string message)
    {
        var span = SpanOf(_a, _a);
        var column = text.PositionOf(span.End - 1).Column;
        var line = text.LineSpan(text.LineOf(span.Start));
        var offset = Math.Min(line.Start + column, line.End);
        Raise(message, new TextSpan(offset, Math.Max(offset, span.End)));
    }

    private string TextOf(PegLabel label) => text[tokens[label.Start].Span].ToString();

    private TextSpan SpanOf(PegNode node) => new(tokens[node.Start].Span.Start, tokens[node.End - 1].Span.End);

    // A node stands inside the parentheses that may be around it.
    private TextSpan SpanOf(PegLabel first, PegLabel last) => new(
        tokens[first.Node?.Start ?? first.Start].Span.Start,
        tokens[(last.Node?.End ?? last.End) - 1].Span.End);
}
