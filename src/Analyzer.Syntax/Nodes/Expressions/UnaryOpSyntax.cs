namespace Analyzer.Syntax;

/// <summary>A unary operation, <c>op operand</c>: <c>ast.UnaryOp</c>.</summary>
public sealed class UnaryOpSyntax : ExpressionSyntax
{
    internal UnaryOpSyntax(UnaryOperator op, ExpressionSyntax operand, TextSpan span)
        : base(span)
    {
        Op = op;
        Operand = Adopt(operand);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnaryOp;

    /// <summary>The operator.</summary>
    public UnaryOperator Op { get; }

    /// <summary>The operand.</summary>
    public ExpressionSyntax Operand { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Operand);
    }
}
