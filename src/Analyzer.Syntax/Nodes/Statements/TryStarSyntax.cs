using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A try statement with <c>except*</c> handlers: <c>ast.TryStar</c>.</summary>
public sealed class TryStarSyntax : TryStatementSyntax
{
    internal TryStarSyntax(
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<ExceptHandlerSyntax> handlers,
        ImmutableArray<StatementSyntax> orElse,
        ImmutableArray<StatementSyntax> finalBody,
        TextSpan span)
        : base(body, handlers, orElse, finalBody, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TryStar;
}
