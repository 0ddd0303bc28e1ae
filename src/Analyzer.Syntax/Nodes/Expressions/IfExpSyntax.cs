namespace Analyzer.Syntax;

/// <summary>A conditional expression, <c>body if test else orelse</c>: <c>ast.IfExp</c>.</summary>
public sealed class IfExpSyntax : ExpressionSyntax
{
    internal IfExpSyntax(ExpressionSyntax test, ExpressionSyntax body, ExpressionSyntax orElse, TextSpan span)
        : base(span)
    {
        Test = Adopt(test);
        Body = Adopt(body);
        OrElse = Adopt(orElse);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IfExp;

    /// <summary>The condition.</summary>
    public ExpressionSyntax Test { get; }

    /// <summary>The value if it holds.</summary>
    public ExpressionSyntax Body { get; }

    /// <summary>The value if it does not.</summary>
    public ExpressionSyntax OrElse { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Test);
        visitor.Visit(Body);
        visitor.Visit(OrElse);
    }
}
