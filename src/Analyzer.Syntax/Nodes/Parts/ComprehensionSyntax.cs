using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>One <c>for target in iter if …</c> of a comprehension: <c>ast.comprehension</c>.</summary>
public sealed class ComprehensionSyntax : SyntaxNode
{
    internal ComprehensionSyntax(
        ExpressionSyntax target,
        ExpressionSyntax iter,
        ImmutableArray<ExpressionSyntax> ifs,
        bool isAsync,
        TextSpan span)
        : base(span)
    {
        Target = Adopt(target);
        Iter = Adopt(iter);
        Ifs = AdoptAll(ifs);
        IsAsync = isAsync;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Comprehension;

    /// <summary>The loop target.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The iterable.</summary>
    public ExpressionSyntax Iter { get; }

    /// <summary>The conditions.</summary>
    public ImmutableArray<ExpressionSyntax> Ifs { get; }

    /// <summary>Whether it is an <c>async for</c>.</summary>
    public bool IsAsync { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Target);
        visitor.Visit(Iter);
        VisitAll(Ifs, visitor);
    }
}
