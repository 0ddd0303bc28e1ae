namespace Analyzer.Syntax;

/// <summary>Something in a file that CPython would refuse to parse.</summary>
/// <param name="Kind">The exception CPython would raise.</param>
/// <param name="Message">CPython's message, such as <c>'(' was never closed</c>.</param>
/// <param name="Span">Where CPython reports it.</param>
public readonly record struct SyntaxError(SyntaxErrorKind Kind, string Message, TextSpan Span);

/// <summary>The exceptions that CPython raises for a file that it cannot parse.</summary>
public enum SyntaxErrorKind
{
    /// <summary><c>SyntaxError</c>.</summary>
    SyntaxError,

    /// <summary><c>IndentationError</c>.</summary>
    IndentationError,

    /// <summary><c>TabError</c>.</summary>
    TabError,
}
