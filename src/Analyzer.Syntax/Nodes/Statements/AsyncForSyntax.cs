using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A loop, <c>async for target in iter: body</c>: <c>ast.AsyncFor</c>.</summary>
public sealed class AsyncForSyntax : ForStatementSyntax
{
    internal AsyncForSyntax(
        ExpressionSyntax target,
        ExpressionSyntax iter,
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<StatementSyntax> orElse,
        TextSpan span)
        : base(target, iter, body, orElse, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.AsyncFor;
}
