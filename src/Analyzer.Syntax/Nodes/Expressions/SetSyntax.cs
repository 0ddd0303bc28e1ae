using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A set display: <c>ast.Set</c>.</summary>
public sealed class SetSyntax : ExpressionSyntax
{
    internal SetSyntax(ImmutableArray<ExpressionSyntax> elts, TextSpan span)
        : base(span)
    {
        Elts = AdoptAll(elts);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Set;

    /// <summary>The elements, at least one.</summary>
    public ImmutableArray<ExpressionSyntax> Elts { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Elts, visitor);
    }
}
