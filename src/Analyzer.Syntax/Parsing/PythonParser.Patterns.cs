using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Patterns (PEP 634).</summary>
internal partial class PythonParser
{
    private readonly List<string> _texts = [];

    private int TextCount => _texts.Count;

    private MatchSequenceSyntax MatchSequence(ParserRuleContext context) => new(Take<PatternSyntax>(context.Mark), Span(context));

    private static void RejectStarPattern(PatternSyntax pattern)
    {
        if (pattern is MatchStarSyntax)
            throw Error("invalid syntax", pattern.Span);
    }

    private static PatternSyntax MatchGroup(PatternSyntax pattern)
    {
        RejectStarPattern(pattern);
        return pattern;
    }

    private MatchStarSyntax MatchStar(ParserRuleContext context) => new(CaptureName(Next - 1), Span(context));

    private MatchAsSyntax MatchAs(ParserRuleContext context, PatternSyntax pattern, int name)
    {
        if (CaptureName(name) is not { } id)
            throw Error("cannot use '_' as a target", Tokens.SpanOf(name));
        return new MatchAsSyntax(pattern, id, Tokens.SpanOf(name), Span(context));
    }

    private MatchOrSyntax MatchOr(ParserRuleContext context) => new(Take<PatternSyntax>(context.Mark), Span(context));

    private string? CaptureName(int token) => Tokens.TextOf(token) is "_" ? null : TextOf(token);

    /// <summary>A number, negative or complex: <c>-1</c>, <c>1 + 2j</c>.</summary>
    private MatchValueSyntax MatchNumber(ParserRuleContext context)
    {
        var token = context.First;
        var value = SignedNumber(ref token);
        if (token < Next)
        {
            var op = Tokens.Kinds[token] == PLUS ? BinaryOperator.Add : BinaryOperator.Sub;
            if (NumberKind(Tokens.TextOf(token - 1)) == ConstantKind.Complex)
                Suspicious(value.Span);
            var imaginary = NumberOf(token + 1);
            if (imaginary.ConstantKind != ConstantKind.Complex)
                throw Error("imaginary number required in complex literal", imaginary.Span);
            value = new BinOpSyntax(value, op, imaginary, Span(context));
        }

        return new MatchValueSyntax(value, Span(context));
    }

    private ExpressionSyntax SignedNumber(ref int token)
    {
        if (Tokens.Kinds[token] != MINUS)
            return NumberOf(token++);
        var number = NumberOf(token + 1);
        var span = new TextSpan(Tokens.Starts[token], Tokens.Ends[token + 1]);
        token += 2;
        return new UnaryOpSyntax(UnaryOperator.USub, number, span);
    }

    private MatchValueSyntax MatchValue(ParserRuleContext context, ExpressionSyntax value)
    {
        // An f-string is refused too, but by the compiler: not a matter of syntax.
        return new MatchValueSyntax(value, Span(context));
    }

    private MatchSingletonSyntax MatchSingleton(ParserRuleContext context)
    {
        var kind = Tokens.Kinds[context.First] switch { NONE => ConstantKind.None, TRUE => ConstantKind.True, _ => ConstantKind.False };
        return new MatchSingletonSyntax(kind, Span(context));
    }

    /// <summary>A capture, a wildcard, or a dotted name compared with.</summary>
    private PatternSyntax MatchName(ParserRuleContext context, ExpressionSyntax value) =>
        value is NameSyntax
            ? new MatchAsSyntax(null, CaptureName(context.First), Tokens.SpanOf(context.First), Span(context))
            : new MatchValueSyntax(value, Span(context));

    private MatchClassSyntax MatchClass(ParserRuleContext context, ExpressionSyntax cls, PatternArgumentsContext arguments)
    {
        var keywordCount = _texts.Count - arguments.names;
        var patternCount = NodeCount - arguments.Mark - keywordCount;
        var patterns = Take<PatternSyntax>(arguments.Mark, patternCount, 1);
        var keywordPatterns = Take<PatternSyntax>(arguments.Mark + patternCount, keywordCount, 1);
        NodeCount = arguments.Mark;
        ImmutableArray<string> keywords = [.. _texts.Skip(arguments.names)];
        _texts.RemoveRange(arguments.names, keywordCount);
        return new MatchClassSyntax(cls, patterns, keywords, keywordPatterns, Span(context));
    }

    private void PushPatternArgument(ParserRuleContext context, PatternSyntax pattern)
    {
        RejectStarPattern(pattern);
        if (Tokens.Kinds[context.First - 1] == COMMA && _keywordBefore == context.First - 2)
            throw Error("positional patterns follow keyword patterns", pattern.Span);
        Push(pattern);
    }

    // The last token of the last keyword argument: one directly before shows that a positional one follows it.
    private int _keywordBefore = -1;

    private void PushPatternKeyword(ParserRuleContext context, PatternSyntax pattern)
    {
        if (Tokens.Kinds[context.First] != NAME || Tokens.Kinds[context.First + 1] != EQUAL)
            throw Unexpected(context.First + 1);
        RejectStarPattern(pattern);
        _texts.Add(TextOf(context.First));
        Push(pattern);
        _keywordBefore = Next - 1;
    }

    private void PushMappingItem(PatternSyntax key, PatternSyntax pattern)
    {
        RejectStarPattern(pattern);
        if (Tokens.Text[key.Span.Start - 1] == '(')
            Suspicious(key.Span);
        ExpressionSyntax value = key switch
        {
            MatchValueSyntax literal => literal.Value,
            MatchSingletonSyntax singleton => new ConstantSyntax(singleton.Value, singleton.Span),
            _ => throw Error("mapping pattern keys may only match literals and attribute lookups", key.Span),
        };
        Push(value);
        Push(pattern);
    }

    private void PushMappingRest() => _rest = Next - 1;

    private int _rest = -1;

    private MatchMappingSyntax MatchMapping(ParserRuleContext context)
    {
        // The rest must come last: its name, an optional comma and the brace end the pattern.
        var rest = Tokens.Kinds[Next - 2] == COMMA ? Next - 3 : Next - 2;
        var hasRest = _rest > context.First && Tokens.Kinds[rest - 1] == DOUBLESTAR;
        if (hasRest && Tokens.TextOf(rest) is "_")
            Suspicious(Tokens.SpanOf(rest));
        var count = (NodeCount - context.Mark) / 2;
        var keys = Take<ExpressionSyntax>(context.Mark, count, 2);
        var patterns = Take<PatternSyntax>(context.Mark + 1, count, 2);
        NodeCount = context.Mark;
        if (_rest > context.First && _rest != rest && !hasRest)
            throw Unexpected(_rest - 1);
        _rest = -1;
        return new MatchMappingSyntax(keys, patterns, hasRest ? TextOf(rest) : null, hasRest ? Tokens.SpanOf(rest) : default, Span(context));
    }
}
