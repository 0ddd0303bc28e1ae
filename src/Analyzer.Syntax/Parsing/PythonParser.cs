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

    /// <summary>Parses a whole file as <paramref name="version"/> of Python reads it.</summary>
    /// <exception cref="SyntaxErrorException">There is an error; nothing is kept.</exception>
    public ImmutableArray<StatementSyntax> ParseFile(TokenBuffer tokens, PythonVersion version)
    {
        Start(tokens, 0);
        ClearState();
        ClearSuspects(version);
        file();
        return Take<StatementSyntax>(0);
    }

    /// <inheritdoc/>
    protected override SyntaxErrorException Unexpected() => Unexpected(Next);

    private SyntaxErrorException Unexpected(int token) => Error("invalid syntax", Tokens.SpanOf(token));

    private static SyntaxErrorException Error(string message, TextSpan span) => new(new SyntaxError(SyntaxErrorKind.SyntaxError, message, span));

    private void ClearState()
    {
        ClearOperators();
        ClearGroups();
        _branches.Clear();
        _parameters.Clear();
        _texts.Clear();
        _formatted.Clear();
        _decorators = [];
    }
}
