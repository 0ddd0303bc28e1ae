namespace Analyzer.Syntax;

/// <summary>A parameter, <c>name: annotation</c>: <c>ast.arg</c>.</summary>
public sealed class ArgSyntax : SyntaxNode
{
    internal ArgSyntax(string name, TextSpan nameSpan, ExpressionSyntax? annotation, TextSpan span)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        Annotation = AdoptOptional(annotation);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Arg;

    /// <summary>The name; <c>arg</c> in <c>ast</c>.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The annotation.</summary>
    public ExpressionSyntax? Annotation { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Annotation, visitor);
    }
}
