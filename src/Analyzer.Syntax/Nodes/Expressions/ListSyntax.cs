using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A list display, or a list of targets: <c>ast.List</c>.</summary>
public sealed class ListSyntax : ExpressionSyntax
{
    internal ListSyntax(ImmutableArray<ExpressionSyntax> elts, ExpressionContext context, TextSpan span)
        : base(span)
    {
        Elts = AdoptAll(elts);
        Context = context;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.List;

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
