namespace Analyzer.Syntax;

/// <summary>A name: <c>ast.Name</c>.</summary>
public sealed class NameSyntax : ExpressionSyntax
{
    internal NameSyntax(string id, ExpressionContext context, TextSpan span)
        : base(span)
    {
        Id = id;
        Context = context;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name, in NFKC.</summary>
    public string Id { get; }

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
