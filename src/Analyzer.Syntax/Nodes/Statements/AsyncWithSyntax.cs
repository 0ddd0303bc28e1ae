using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A with statement, <c>async with items: body</c>: <c>ast.AsyncWith</c>.</summary>
public sealed class AsyncWithSyntax : WithStatementSyntax
{
    internal AsyncWithSyntax(
        ImmutableArray<WithItemSyntax> items,
        ImmutableArray<StatementSyntax> body,
        TextSpan span)
        : base(items, body, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.AsyncWith;
}
