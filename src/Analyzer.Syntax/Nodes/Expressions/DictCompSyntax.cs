using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A dict comprehension: <c>ast.DictComp</c>.</summary>
public sealed class DictCompSyntax : ComprehensionExpressionSyntax
{
    internal DictCompSyntax(
        ImmutableArray<ComprehensionSyntax> generators,
        ExpressionSyntax key,
        ExpressionSyntax value,
        TextSpan span)
        : base(generators, span)
    {
        Key = Adopt(key);
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DictComp;

    /// <summary>The key.</summary>
    public ExpressionSyntax Key { get; }

    /// <summary>The value.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Generators, visitor);
        visitor.Visit(Key);
        visitor.Visit(Value);
    }
}
