namespace Analyzer.Syntax;

/// <summary>An expression: <c>ast.expr</c>.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(TextSpan span)
        : base(span)
    {
    }
}
