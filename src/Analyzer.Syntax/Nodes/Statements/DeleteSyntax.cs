using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A delete statement, <c>del targets</c>: <c>ast.Delete</c>.</summary>
public sealed class DeleteSyntax : StatementSyntax
{
    internal DeleteSyntax(ImmutableArray<ExpressionSyntax> targets, TextSpan span)
        : base(span)
    {
        Targets = AdoptAll(targets);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Delete;

    /// <summary>What is deleted.</summary>
    public ImmutableArray<ExpressionSyntax> Targets { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Targets, visitor);
    }
}
