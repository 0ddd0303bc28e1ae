namespace Analyzer.Syntax;

/// <summary>A subscript, <c>value[slice]</c>: <c>ast.Subscript</c>.</summary>
public sealed class SubscriptSyntax : ExpressionSyntax
{
    internal SubscriptSyntax(
        ExpressionSyntax value,
        ExpressionSyntax slice,
        ExpressionContext context,
        TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
        Slice = Adopt(slice);
        Context = context;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Subscript;

    /// <summary>The object.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The index: an expression, a slice, or a tuple of them.</summary>
    public ExpressionSyntax Slice { get; }

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
        visitor.Visit(Slice);
    }
}
