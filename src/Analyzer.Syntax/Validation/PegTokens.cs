using Analyzer.Syntax.Parsing;
using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax;

/// <summary>Tokens as CPython's parser sees them, made from ours: soft keywords are names, <c>not in</c> is two words, and what
/// the tokenizer refuses ends the file.</summary>
internal sealed class PegTokens(PegGrammar grammar, TokenBuffer buffer, int version)
{
    private readonly List<PegToken> _tokens = [];
    private readonly Stack<TextSpan> _formatted = new();
    private int _level;

    /// <summary>The prefix and quotes of the f- or t-string in which the tokens end.</summary>
    public TextSpan? OpenFormatted => _formatted.TryPeek(out var start) ? start : null;

    /// <summary>The tokens from <paramref name="first"/> on.</summary>
    /// <param name="first">The index of a token that begins a statement of the module.</param>
    /// <param name="refusal">Where the tokenizer refuses the text, if it does.</param>
    /// <param name="isOpenAtEnd">Whether the text ends within brackets.</param>
    public PegToken[] From(int first, int? refusal, bool isOpenAtEnd)
    {
        for (var index = first; index < buffer.Count; index++)
        {
            var kind = buffer.Kinds[index];
            var span = buffer.SpanOf(index);
            var isEnd = kind == TokenBuffer.EndOfFile;
            if (refusal <= span.Start || (isOpenAtEnd && IsEndOfOpenText(index)))
            {
                Add(PegTokenKind.Error, span);
                break;
            }

            Add(kind, isEnd || kind is Kind.INDENT or Kind.DEDENT ? LayoutSpan(span.Start) : span);
            if (isEnd)
                break;
        }

        return [.. _tokens];
    }

    // Our tokenizer closes the line and the blocks of a text that ends within brackets.
    private bool IsEndOfOpenText(int index)
    {
        while (buffer.Kinds[index] is Kind.NEWLINE or Kind.DEDENT)
            index++;
        return buffer.Kinds[index] == TokenBuffer.EndOfFile;
    }

    // CPython has no place for these tokens, and reports the character before what it reads next: the last of the indentation,
    // or the last line end.
    private TextSpan LayoutSpan(int offset)
    {
        var isFirstInLine = offset == 0 || buffer.Text[offset - 1] is '\n' or '\r';
        var isEnd = offset == buffer.Text.Length;
        if (isEnd ? isFirstInLine : !isFirstInLine)
            offset = Math.Max(offset - 1, 0);
        return new TextSpan(offset, offset);
    }

    private void Add(int kind, TextSpan span)
    {
        switch (kind)
        {
            case Kind.NAME or Kind.MATCH or Kind.CASE or Kind.TYPE:
                Add(PegTokenKind.Name, span);
                break;
            case Kind.NUMBER:
                Add(PegTokenKind.Number, span);
                break;
            case Kind.STRING:
                Add(PegTokenKind.String, span);
                break;
            case Kind.FSTRING_START:
                _formatted.Push(span);
                Add(IsTemplate ? PegTokenKind.TStringStart : PegTokenKind.FStringStart, span);
                break;
            case Kind.FSTRING_MIDDLE:
                Add(IsTemplate ? PegTokenKind.TStringMiddle : PegTokenKind.FStringMiddle, span);
                break;
            case Kind.FSTRING_END:
                Add(IsTemplate ? PegTokenKind.TStringEnd : PegTokenKind.FStringEnd, span);
                _ = _formatted.TryPop(out _);
                break;
            case Kind.NEWLINE:
                Add(PegTokenKind.Newline, span);
                break;
            case Kind.INDENT:
                Add(PegTokenKind.Indent, span);
                break;
            case Kind.DEDENT:
                Add(PegTokenKind.Dedent, span);
                break;
            case TokenBuffer.EndOfFile:
                Add(PegTokenKind.EndMarker, span);
                break;
            case Kind.NOT_IN:
                Add(PegTokenKind.Keyword, new TextSpan(span.Start, span.Start + "not".Length));
                Add(PegTokenKind.Keyword, new TextSpan(span.End - "in".Length, span.End));
                break;
            case Kind.IS_NOT:
                Add(PegTokenKind.Keyword, new TextSpan(span.Start, span.Start + "is".Length));
                Add(PegTokenKind.Keyword, new TextSpan(span.End - "not".Length, span.End));
                break;
            default:
                _level += kind is Kind.LPAR or Kind.LSQB or Kind.LBRACE ? 1 : kind is Kind.RPAR or Kind.RSQB or Kind.RBRACE ? -1 : 0;
                Add(PegTokenKind.Operator, span);
                break;
        }
    }

    // As CPython tested it up to 3.13: a name that a soft keyword merely begins with counts too.
    private bool IsSoftKeyword(ReadOnlySpan<char> name) => version >= 14
        ? name is "match" or "case" or "type" or "_"
        : version >= 10 && ("match".AsSpan().StartsWith(name) || "case".AsSpan().StartsWith(name) || name is "_"
            || (version >= 12 && "type".AsSpan().StartsWith(name)));

    private bool IsTemplate => OpenFormatted is { } start && buffer.Text.AsSpan(start.Start, start.Length).ContainsAny('t', 'T');

    private void Add(PegTokenKind kind, TextSpan span)
    {
        var word = 0;
        if (kind is PegTokenKind.Name or PegTokenKind.Keyword or PegTokenKind.Operator)
            grammar.WordsByText.TryGetValue(buffer.Text.AsSpan(span.Start, span.Length), out word);
        var isSoftKeyword = kind == PegTokenKind.Name && IsSoftKeyword(buffer.Text.AsSpan(span.Start, span.Length));
        _tokens.Add(new PegToken(kind, word, span, _level, isSoftKeyword));
    }
}
