using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A with statement, with or without <c>async</c>.</summary>
public abstract class WithStatementSyntax : StatementSyntax
{
    private protected WithStatementSyntax(
        ImmutableArray<WithItemSyntax> items,
        ImmutableArray<StatementSyntax> body,
        TextSpan span)
        : base(span)
    {
        Items = AdoptAll(items);
        Body = AdoptAll(body);
    }

    /// <summary>The context managers.</summary>
    public ImmutableArray<WithItemSyntax> Items { get; }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Items, visitor);
        VisitAll(Body, visitor);
    }
}
