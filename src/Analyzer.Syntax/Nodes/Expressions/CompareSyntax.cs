using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A comparison chain, <c>left op comparator …</c>: <c>ast.Compare</c>.</summary>
public sealed class CompareSyntax : ExpressionSyntax
{
    internal CompareSyntax(
        ExpressionSyntax left,
        ImmutableArray<ComparisonOperator> ops,
        ImmutableArray<ExpressionSyntax> comparators,
        TextSpan span)
        : base(span)
    {
        Left = Adopt(left);
        Ops = ops;
        Comparators = AdoptAll(comparators);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Compare;

    /// <summary>The leftmost operand.</summary>
    public ExpressionSyntax Left { get; }

    /// <summary>The operators.</summary>
    public ImmutableArray<ComparisonOperator> Ops { get; }

    /// <summary>The further operands, as many as operators.</summary>
    public ImmutableArray<ExpressionSyntax> Comparators { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Left);
        VisitAll(Comparators, visitor);
    }
}
