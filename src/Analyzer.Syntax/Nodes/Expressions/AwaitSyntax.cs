namespace Analyzer.Syntax;

/// <summary>An await expression, <c>await value</c>: <c>ast.Await</c>.</summary>
public sealed class AwaitSyntax : ExpressionSyntax
{
    internal AwaitSyntax(ExpressionSyntax value, TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Await;

    /// <summary>The awaitable.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
    }
}
