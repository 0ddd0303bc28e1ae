namespace Analyzer.Syntax;

/// <summary>A value pattern, such as <c>Color.RED</c> or <c>1</c>: <c>ast.MatchValue</c>.</summary>
public sealed class MatchValueSyntax : PatternSyntax
{
    internal MatchValueSyntax(ExpressionSyntax value, TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchValue;

    /// <summary>The value compared with.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
    }
}
