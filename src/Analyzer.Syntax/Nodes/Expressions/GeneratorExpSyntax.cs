using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A generator expression: <c>ast.GeneratorExp</c>.</summary>
public sealed class GeneratorExpSyntax : ComprehensionExpressionSyntax
{
    internal GeneratorExpSyntax(
        ImmutableArray<ComprehensionSyntax> generators,
        ExpressionSyntax elt,
        TextSpan span)
        : base(generators, span)
    {
        Elt = Adopt(elt);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.GeneratorExp;

    /// <summary>The element.</summary>
    public ExpressionSyntax Elt { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Generators, visitor);
        visitor.Visit(Elt);
    }
}
