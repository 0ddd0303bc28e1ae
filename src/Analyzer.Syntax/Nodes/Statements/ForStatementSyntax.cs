using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A for loop, with or without <c>async</c>.</summary>
public abstract class ForStatementSyntax : StatementSyntax
{
    private protected ForStatementSyntax(
        ExpressionSyntax target,
        ExpressionSyntax iter,
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<StatementSyntax> orElse,
        TextSpan span)
        : base(span)
    {
        Target = Adopt(target);
        Iter = Adopt(iter);
        Body = AdoptAll(body);
        OrElse = AdoptAll(orElse);
    }

    /// <summary>The loop target.</summary>
    public ExpressionSyntax Target { get; }

    /// <summary>The iterable.</summary>
    public ExpressionSyntax Iter { get; }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <summary>The statements of the <c>else</c> part; empty if there is none.</summary>
    public ImmutableArray<StatementSyntax> OrElse { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Target);
        visitor.Visit(Iter);
        VisitAll(Body, visitor);
        VisitAll(OrElse, visitor);
    }
}
