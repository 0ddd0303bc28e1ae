namespace Analyzer.Syntax;

/// <summary>A statement: <c>ast.stmt</c>.</summary>
public abstract class StatementSyntax : SyntaxNode
{
    private protected StatementSyntax(TextSpan span)
        : base(span)
    {
    }
}
