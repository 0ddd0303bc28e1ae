using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>An assignment, <c>target = … = value</c>: <c>ast.Assign</c>.</summary>
public sealed class AssignSyntax : StatementSyntax
{
    internal AssignSyntax(ImmutableArray<ExpressionSyntax> targets, ExpressionSyntax value, TextSpan span)
        : base(span)
    {
        Targets = AdoptAll(targets);
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Assign;

    /// <summary>The targets, from left to right.</summary>
    public ImmutableArray<ExpressionSyntax> Targets { get; }

    /// <summary>The value assigned.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Targets, visitor);
        visitor.Visit(Value);
    }
}
