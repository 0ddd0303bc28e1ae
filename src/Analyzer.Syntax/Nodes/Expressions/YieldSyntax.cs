namespace Analyzer.Syntax;

/// <summary>A yield expression, <c>yield value</c>: <c>ast.Yield</c>.</summary>
public sealed class YieldSyntax : ExpressionSyntax
{
    internal YieldSyntax(ExpressionSyntax? value, TextSpan span)
        : base(span)
    {
        Value = AdoptOptional(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Yield;

    /// <summary>The value yielded.</summary>
    public ExpressionSyntax? Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Value, visitor);
    }
}
