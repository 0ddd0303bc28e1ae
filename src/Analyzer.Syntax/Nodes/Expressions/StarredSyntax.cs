namespace Analyzer.Syntax;

/// <summary>A starred expression, <c>*value</c>: <c>ast.Starred</c>.</summary>
public sealed class StarredSyntax : ExpressionSyntax
{
    internal StarredSyntax(ExpressionSyntax value, ExpressionContext context, TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
        Context = context;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Starred;

    /// <summary>The iterable.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>Whether it is read or written.</summary>
    public ExpressionContext Context { get; internal set; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
    }
}
