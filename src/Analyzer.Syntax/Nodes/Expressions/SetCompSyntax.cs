using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A set comprehension: <c>ast.SetComp</c>.</summary>
public sealed class SetCompSyntax : ComprehensionExpressionSyntax
{
    internal SetCompSyntax(ImmutableArray<ComprehensionSyntax> generators, ExpressionSyntax elt, TextSpan span)
        : base(generators, span)
    {
        Elt = Adopt(elt);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SetComp;

    /// <summary>The element.</summary>
    public ExpressionSyntax Elt { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Generators, visitor);
        visitor.Visit(Elt);
    }
}
