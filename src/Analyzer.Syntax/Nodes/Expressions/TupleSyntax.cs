using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A tuple, or a tuple of targets: <c>ast.Tuple</c>.</summary>
public sealed class TupleSyntax : ExpressionSyntax
{
    internal TupleSyntax(ImmutableArray<ExpressionSyntax> elts, ExpressionContext context, TextSpan span)
        : base(span)
    {
        Elts = AdoptAll(elts);
        Context = context;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Tuple;

    /// <summary>The elements.</summary>
    public ImmutableArray<ExpressionSyntax> Elts { get; }

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Elts, visitor);
    }
}
