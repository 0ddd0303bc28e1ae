using System.Text;

namespace Analyzer.Syntax.Parsing;

/// <summary>Strings, their implicit concatenation, f-strings and t-strings.</summary>
internal partial class PythonParser
{
    // The start tokens of the f- and t-strings being read, the innermost last.
    private readonly Stack<int> _formatted = new();
    private bool _isTemplate;

    // CPython decodes the parts when it has read the whole string, and reports there.
    private string? _partProblem;

    private void PushString()
    {
        var token = Next - 1;
        var text = Tokens.TextOf(token);
        var isBytes = text[0] is 'b' or 'B' || (text[0] is 'r' or 'R' && text[1] is 'b' or 'B');
        if (isBytes && !Ascii.IsValid(text))
            Report("bytes can only contain ASCII literal characters", Tokens.SpanOf(token));
        if (text.Contains('\\') && EscapeChecker.CheckToken(text) is { } problem)
            Report(problem, Tokens.SpanOf(token));
        Push(new ConstantSyntax(isBytes ? ConstantKind.Bytes : ConstantKind.String, Tokens.SpanOf(token)));
    }

    private bool BeginFormatted()
    {
        _formatted.Push(Next - 1);
        return Tokens.TextOf(Next - 1).ContainsAny('t', 'T');
    }

    private void EndFormatted()
    {
        if (_partProblem is not null)
            Report(_partProblem, Tokens.SpanOf(Next - 1));
        _partProblem = null;
        _isTemplate = Tokens.TextOf(_formatted.Pop()).ContainsAny('t', 'T');
    }

    private void PushMiddle()
    {
        var token = Next - 1;
        var text = Tokens.TextOf(token);
        var isRaw = Tokens.TextOf(_formatted.Peek()).ContainsAny('r', 'R');
        if (!isRaw && text.Contains('\\'))
            _partProblem ??= EscapeChecker.Check(text, isBytes: false);
        var value = LiteralDecoder.FormattedPart(text, isRaw);
        if (value.Length > 0)
            Push(new ConstantSyntax(value, false, Tokens.SpanOf(token)));
    }

    private void PushField(
        ParserRuleContext context,
        bool isTemplate,
        ExpressionSyntax value,
        int equal,
        int conversion,
        JoinedStrSyntax? spec)
    {
        var close = Next - 1;
        var code = conversion != 0 ? ConversionOf(conversion) : equal != 0 && spec is null ? 'r' : -1;
        var start = Tokens.Ends[context.First];
        if (equal != 0)
        {
            // The text shown before the value: up to the conversion, the format specification or the brace.
            var end = conversion != 0 ? Tokens.Starts[conversion - 1] : spec is not null ? spec.Span.Start : Tokens.Starts[close];
            Push(new ConstantSyntax(LiteralDecoder.Part(WithoutComments(context.First + 1, start, end), isRaw: true), false, new TextSpan(start, end)));
        }

        if (!isTemplate)
        {
            Push(new FormattedValueSyntax(value, code, spec, Span(context)));
            return;
        }

        var limit = equal != 0 ? Tokens.Starts[equal] : conversion != 0 ? Tokens.Starts[conversion - 1] : spec is not null ? spec.Span.Start : Tokens.Starts[close];
        var expression = WithoutComments(context.First + 1, start, limit).ToString();
        Push(new InterpolationSyntax(value, expression, code, spec, Span(context)));
    }

    /// <summary>The text of a field from <paramref name="start"/> to <paramref name="end"/>; comments stand between tokens.</summary>
    private ReadOnlySpan<char> WithoutComments(int token, int start, int end)
    {
        if (!Tokens.Text.AsSpan(start, end - start).Contains('#'))
            return Tokens.Text.AsSpan(start, end - start);
        var text = new StringBuilder();
        for (; start < end; start = Tokens.Ends[token++])
        {
            var gap = Tokens.Text.AsSpan(start, Math.Min(end, Tokens.Starts[token]) - start);
            while (gap.IndexOf('#') is >= 0 and var comment)
            {
                text.Append(gap[..comment]);
                var length = gap[comment..].IndexOfAny('\r', '\n');
                gap = length < 0 ? [] : gap[(comment + length)..];
            }

            text.Append(gap);
            if (Tokens.Starts[token] < end)
                text.Append(Tokens.TextOf(token));
        }

        return text.ToString();
    }

    private int ConversionOf(int token) => Tokens.TextOf(token) switch
    {
        "s" => 's',
        "r" => 'r',
        "a" => 'a',
        _ => throw Error($"f-string: invalid conversion character '{Tokens.TextOf(token)}': expected 's', 'r', or 'a'", Tokens.SpanOf(token)),
    };

    private JoinedStrSyntax FormatSpec(ParserRuleContext context)
    {
        MergeConstants(context.Mark);
        return new JoinedStrSyntax(Take<ExpressionSyntax>(context.Mark), Span(context));
    }

    /// <summary>The strings that stand one after another, as one.</summary>
    private ExpressionSyntax Strings(ParserRuleContext context)
    {
        var count = NodeCount - context.Mark;
        if (Next - context.First != count)
            return FormattedStrings(context);
        var first = (ConstantSyntax)_nodes[context.Mark]!;
        for (var i = 1; i < count; i++)
        {
            if (((ConstantSyntax)_nodes[context.Mark + i]!).ConstantKind != first.ConstantKind)
            {
                Report("cannot mix bytes and nonbytes literals", Tokens.SpanOf(Next));
                break;
            }
        }

        NodeCount = context.Mark;
        return count == 1 ? first : new ConstantSyntax(first.ConstantKind, Span(context));
    }

    private ExpressionSyntax FormattedStrings(ParserRuleContext context)
    {
        var isTemplate = _isTemplate;
        CheckFormatted(context.First);
        for (var i = context.Mark; i < NodeCount; i++)
        {
            if (_nodes[i] is ConstantSyntax { ConstantKind: ConstantKind.Bytes } bytes)
            {
                Report("cannot mix bytes and nonbytes literals", Tokens.SpanOf(Next));
                _nodes[i] = new ConstantSyntax("", false, bytes.Span);
            }
        }

        MergeConstants(context.Mark);
        var values = Take<ExpressionSyntax>(context.Mark);
        if (isTemplate)
            Since(14, context.First);
        return isTemplate ? new TemplateStrSyntax(values, Span(context)) : new JoinedStrSyntax(values, Span(context));
    }

    /// <summary>Joins neighbouring literal parts since <paramref name="mark"/>, and drops empty ones.</summary>
    private void MergeConstants(int mark)
    {
        var count = mark;
        for (var i = mark; i < NodeCount; i++)
        {
            if (_nodes[i] is not ConstantSyntax first)
            {
                _nodes[count++] = _nodes[i];
                continue;
            }

            var last = i;
            while (last + 1 < NodeCount && _nodes[last + 1] is ConstantSyntax)
                last++;
            if (last == i && first is { IsPartOfFormatted: true, StringValue.Length: > 0 })
            {
                _nodes[count++] = first;
                continue;
            }

            var value = last == i ? TextOf(first) : string.Concat(_nodes[i..(last + 1)].Select(node => TextOf((ConstantSyntax)node!)));
            if (value.Length > 0)
                _nodes[count++] = new ConstantSyntax(value, IsUnicode(first), new TextSpan(first.Span.Start, _nodes[last]!.Span.End));
            i = last;
        }

        NodeCount = count;
    }

    private bool IsUnicode(ConstantSyntax constant) => !constant.IsPartOfFormatted && Tokens.Text[constant.Span.Start] is 'u' or 'U';

    private string TextOf(ConstantSyntax constant) =>
        constant.IsPartOfFormatted ? constant.StringValue! : LiteralDecoder.Strings(Tokens.Text.AsSpan(constant.Span.Start, constant.Span.Length));
}
