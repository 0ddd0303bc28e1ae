namespace Analyzer.Syntax;

/// <summary>A type variable, <c>T: bound = default</c>: <c>ast.TypeVar</c>.</summary>
public sealed class TypeVarSyntax : TypeParameterSyntax
{
    internal TypeVarSyntax(
        string name,
        TextSpan nameSpan,
        ExpressionSyntax? @default,
        ExpressionSyntax? bound,
        TextSpan span)
        : base(name, nameSpan, @default, span)
    {
        Bound = AdoptOptional(bound);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeVar;

    /// <summary>The bound, or a tuple of constraints.</summary>
    public ExpressionSyntax? Bound { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Bound, visitor);
        base.VisitChildren(visitor);
    }
}
