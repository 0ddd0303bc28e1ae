namespace Analyzer.Syntax;

/// <summary>An attribute, <c>value.attr</c>: <c>ast.Attribute</c>.</summary>
public sealed class AttributeSyntax : ExpressionSyntax
{
    internal AttributeSyntax(
        ExpressionSyntax value,
        string attr,
        TextSpan attrSpan,
        ExpressionContext context,
        TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
        Attr = attr;
        AttrSpan = attrSpan;
        Context = context;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Attribute;

    /// <summary>The object.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The name of the attribute.</summary>
    public string Attr { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan AttrSpan { get; }

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
    }
}
