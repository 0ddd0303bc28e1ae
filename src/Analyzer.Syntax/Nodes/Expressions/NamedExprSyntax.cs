namespace Analyzer.Syntax;

/// <summary>An assignment expression, <c>target := value</c>: <c>ast.NamedExpr</c>.</summary>
public sealed class NamedExprSyntax : ExpressionSyntax
{
    internal NamedExprSyntax(NameSyntax target, ExpressionSyntax value, TextSpan span)
        : base(span)
    {
        Target = Adopt(target);
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedExpr;

    /// <summary>The name assigned.</summary>
    public NameSyntax Target { get; }

    /// <summary>The value.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Target);
        visitor.Visit(Value);
    }
}
