using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Parentheses with <c>as</c> inside, until the with statement that they belong to takes their items; never in a tree.</summary>
internal sealed class ParenthesizedWithItems(ImmutableArray<WithItemSyntax> items, TextSpan span) : ExpressionSyntax(span)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Tuple;

    /// <summary>The items.</summary>
    public ImmutableArray<WithItemSyntax> Items { get; } = items;

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor) => VisitAll(Items, visitor);
}
