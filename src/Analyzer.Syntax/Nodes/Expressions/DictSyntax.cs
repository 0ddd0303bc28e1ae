using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A dict display: <c>ast.Dict</c>.</summary>
public sealed class DictSyntax : ExpressionSyntax
{
    internal DictSyntax(
        ImmutableArray<ExpressionSyntax?> keys,
        ImmutableArray<ExpressionSyntax> values,
        TextSpan span)
        : base(span)
    {
        Keys = AdoptOptional(keys);
        Values = AdoptAll(values);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Dict;

    /// <summary>The keys; null where a <c>**mapping</c> is unpacked.</summary>
    public ImmutableArray<ExpressionSyntax?> Keys { get; }

    /// <summary>The values, as many as keys.</summary>
    public ImmutableArray<ExpressionSyntax> Values { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (Keys[i] is { } key)
                visitor.Visit(key);
            visitor.Visit(Values[i]);
        }
    }
}
