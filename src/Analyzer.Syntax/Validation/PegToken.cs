namespace Analyzer.Syntax;

/// <summary>The classes of tokens that <see cref="PegGrammar"/> tells apart.</summary>
internal enum PegTokenKind : byte
{
    Name,
    Number,
    String,
    FStringStart,
    FStringMiddle,
    FStringEnd,
    TStringStart,
    TStringMiddle,
    TStringEnd,
    Newline,
    Indent,
    Dedent,
    EndMarker,
    Operator,
    Keyword,

    /// <summary>Not a token: a test for a name that is a soft keyword.</summary>
    SoftKeyword,

    /// <summary>What the tokenizer refused: to read it ends the search.</summary>
    Error,
}

/// <summary>A token as CPython's parser sees it.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Word">Its number in <see cref="PegGrammar.Words"/>, 0 if the grammar does not name it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Level">The number of brackets open after it.</param>
/// <param name="IsSoftKeyword">Whether CPython takes it for a soft keyword.</param>
internal readonly record struct PegToken(PegTokenKind Kind, int Word, TextSpan Span, int Level, bool IsSoftKeyword);
