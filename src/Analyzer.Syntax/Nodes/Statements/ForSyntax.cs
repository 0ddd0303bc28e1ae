using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A loop, <c>for target in iter: body</c>: <c>ast.For</c>.</summary>
public sealed class ForSyntax : ForStatementSyntax
{
    internal ForSyntax(
        ExpressionSyntax target,
        ExpressionSyntax iter,
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<StatementSyntax> orElse,
        TextSpan span)
        : base(target, iter, body, orElse, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.For;
}
