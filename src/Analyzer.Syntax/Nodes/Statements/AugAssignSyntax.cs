namespace Analyzer.Syntax;

/// <summary>An augmented assignment, <c>target op= value</c>: <c>ast.AugAssign</c>.</summary>
public sealed class AugAssignSyntax : StatementSyntax
{
    internal AugAssignSyntax(ExpressionSyntax target, BinaryOperator op, ExpressionSyntax value, TextSpan span)
        : base(span)
    {
        Target = Adopt(target);
        Op = op;
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.AugAssign;

    /// <summary>The target: a name, an attribute or a subscript.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The operator.</summary>
    public BinaryOperator Op { get; }

    /// <summary>The right operand.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Target);
        visitor.Visit(Value);
    }
}
