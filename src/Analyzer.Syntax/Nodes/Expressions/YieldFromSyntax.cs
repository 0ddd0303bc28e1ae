namespace Analyzer.Syntax;

/// <summary>A delegation, <c>yield from value</c>: <c>ast.YieldFrom</c>.</summary>
public sealed class YieldFromSyntax : ExpressionSyntax
{
    internal YieldFromSyntax(ExpressionSyntax value, TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.YieldFrom;

    /// <summary>The iterable delegated to.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
    }
}
