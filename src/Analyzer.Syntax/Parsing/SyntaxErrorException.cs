namespace Analyzer.Syntax.Parsing;

/// <summary>Leaves the parser at an error; caught where parsing resumes.</summary>
internal class SyntaxErrorException(SyntaxError error) : Exception(error.Message)
{
    /// <summary>The error.</summary>
    public SyntaxError Error { get; } = error;
}
