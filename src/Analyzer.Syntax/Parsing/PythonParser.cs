using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>What the actions of the grammar call, and the way in.</summary>
internal partial class PythonParser
{
    private readonly NameTable _names = new();

    /// <summary>A parser that serves file after file.</summary>
    public PythonParser()
        : this(null!, null!, null!)
    {
    }

    /// <summary>What was wrong with the last file, in the order found.</summary>
    public List<SyntaxError> Errors { get; } = [];

    /// <summary>Parses a whole file; of a broken one, what can be read.</summary>
    public ImmutableArray<StatementSyntax> ParseFile(TokenBuffer tokens, PythonVersion version)
    {
        Start(tokens, 0);
        ClearSuspects(version);
        Errors.Clear();
        _branches.Clear();
        _blocks.Clear();
        ClearExpressions();
        SkipStrayLines();
        file();
        var body = Take<StatementSyntax>(0);
        Array.Clear(_nodes);
        return body;
    }

    /// <inheritdoc/>
    protected override SyntaxErrorException Unexpected() => NextKind == INDENT
        ? new SyntaxErrorException(new SyntaxError(SyntaxErrorKind.IndentationError, "unexpected indent", Tokens.SpanOf(Next)))
        : Unexpected(Next);

    /// <inheritdoc/>
    protected override SyntaxErrorException Expected(int kind) => kind switch
    {
        INDENT => new SyntaxErrorException(new SyntaxError(SyntaxErrorKind.IndentationError, "expected an indented block", Tokens.SpanOf(Next))),
        COLON => Error("expected ':'", Tokens.SpanOf(Next)),
        _ => Unexpected(),
    };

    private SyntaxErrorException Unexpected(int token) => Error("invalid syntax", Tokens.SpanOf(token));

    private static SyntaxErrorException Error(string message, TextSpan span) => new(new SyntaxError(SyntaxErrorKind.SyntaxError, message, span));

    private void Report(string message, TextSpan span) => Errors.Add(new SyntaxError(SyntaxErrorKind.SyntaxError, message, span));
}
