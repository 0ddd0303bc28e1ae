using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary><c>a and b and c</c> or <c>a or b</c>: <c>ast.BoolOp</c>.</summary>
public sealed class BoolOpSyntax : ExpressionSyntax
{
    internal BoolOpSyntax(BooleanOperator op, ImmutableArray<ExpressionSyntax> values, TextSpan span)
        : base(span)
    {
        Op = op;
        Values = AdoptAll(values);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BoolOp;

    /// <summary>The operator.</summary>
    public BooleanOperator Op { get; }

    /// <summary>The operands, at least two.</summary>
    public ImmutableArray<ExpressionSyntax> Values { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Values, visitor);
    }
}
