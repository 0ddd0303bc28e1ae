using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A try statement, with ordinary or starred handlers.</summary>
public abstract class TryStatementSyntax : StatementSyntax
{
    private protected TryStatementSyntax(
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<ExceptHandlerSyntax> handlers,
        ImmutableArray<StatementSyntax> orElse,
        ImmutableArray<StatementSyntax> finalBody,
        TextSpan span)
        : base(span)
    {
        Body = AdoptAll(body);
        Handlers = AdoptAll(handlers);
        OrElse = AdoptAll(orElse);
        FinalBody = AdoptAll(finalBody);
    }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <summary>The handlers.</summary>
    public ImmutableArray<ExceptHandlerSyntax> Handlers { get; }

    /// <summary>The statements of the <c>else</c> part; empty if there is none.</summary>
    public ImmutableArray<StatementSyntax> OrElse { get; }

    /// <summary>The statements of the <c>finally</c> part; empty if there is none.</summary>
    public ImmutableArray<StatementSyntax> FinalBody { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Body, visitor);
        VisitAll(Handlers, visitor);
        VisitAll(OrElse, visitor);
        VisitAll(FinalBody, visitor);
    }
}
