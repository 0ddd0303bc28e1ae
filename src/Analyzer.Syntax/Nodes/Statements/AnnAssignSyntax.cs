namespace Analyzer.Syntax;

/// <summary>An annotated assignment, <c>target: annotation = value</c>: <c>ast.AnnAssign</c>.</summary>
public sealed class AnnAssignSyntax : StatementSyntax
{
    internal AnnAssignSyntax(
        ExpressionSyntax target,
        ExpressionSyntax annotation,
        ExpressionSyntax? value,
        bool isSimple,
        TextSpan span)
        : base(span)
    {
        Target = Adopt(target);
        Annotation = Adopt(annotation);
        Value = AdoptOptional(value);
        IsSimple = isSimple;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.AnnAssign;

    /// <summary>The target: a name, an attribute or a subscript.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The annotation.</summary>
    public ExpressionSyntax Annotation { get; }

    /// <summary>The value; null for a bare annotation.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>Whether the target is a name without parentheses; <c>simple</c> in <c>ast</c>.</summary>
    public bool IsSimple { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Target);
        visitor.Visit(Annotation);
        VisitOptional(Value, visitor);
    }
}
