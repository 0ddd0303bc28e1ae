namespace Analyzer.Syntax;

/// <summary>A binary operation, <c>left op right</c>: <c>ast.BinOp</c>. Long sums nest deeply to the left.</summary>
public sealed class BinOpSyntax : ExpressionSyntax
{
    internal BinOpSyntax(ExpressionSyntax left, BinaryOperator op, ExpressionSyntax right, TextSpan span)
        : base(span)
    {
        Left = Adopt(left);
        Op = op;
        Right = Adopt(right);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BinOp;

    /// <summary>The left operand.</summary>
    public ExpressionSyntax Left { get; }

    /// <summary>The operator.</summary>
    public BinaryOperator Op { get; }

    /// <summary>The right operand.</summary>
    public ExpressionSyntax Right { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Left);
        visitor.Visit(Right);
    }
}
