using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A try statement with <c>except</c> handlers: <c>ast.Try</c>.</summary>
public sealed class TrySyntax : TryStatementSyntax
{
    internal TrySyntax(
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<ExceptHandlerSyntax> handlers,
        ImmutableArray<StatementSyntax> orElse,
        ImmutableArray<StatementSyntax> finalBody,
        TextSpan span)
        : base(body, handlers, orElse, finalBody, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Try;
}
