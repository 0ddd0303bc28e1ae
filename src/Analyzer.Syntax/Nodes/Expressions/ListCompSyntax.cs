using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A list comprehension: <c>ast.ListComp</c>.</summary>
public sealed class ListCompSyntax : ComprehensionExpressionSyntax
{
    internal ListCompSyntax(ImmutableArray<ComprehensionSyntax> generators, ExpressionSyntax elt, TextSpan span)
        : base(generators, span)
    {
        Elt = Adopt(elt);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListComp;

    /// <summary>The element.</summary>
    public ExpressionSyntax Elt { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Generators, visitor);
        visitor.Visit(Elt);
    }
}
