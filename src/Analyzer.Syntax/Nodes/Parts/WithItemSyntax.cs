namespace Analyzer.Syntax;

/// <summary>One context manager of a with statement: <c>ast.withitem</c>.</summary>
public sealed class WithItemSyntax : SyntaxNode
{
    internal WithItemSyntax(ExpressionSyntax contextExpr, ExpressionSyntax? optionalVars, TextSpan span)
        : base(span)
    {
        ContextExpr = Adopt(contextExpr);
        OptionalVars = AdoptOptional(optionalVars);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.WithItem;

    /// <summary>The context manager.</summary>
    public ExpressionSyntax ContextExpr { get; }

    /// <summary>The target after <c>as</c>.</summary>
    public ExpressionSyntax? OptionalVars { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(ContextExpr);
        VisitOptional(OptionalVars, visitor);
    }
}
