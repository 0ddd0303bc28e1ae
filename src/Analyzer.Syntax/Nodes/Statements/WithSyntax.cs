using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A with statement, <c>with items: body</c>: <c>ast.With</c>.</summary>
public sealed class WithSyntax : WithStatementSyntax
{
    internal WithSyntax(ImmutableArray<WithItemSyntax> items, ImmutableArray<StatementSyntax> body, TextSpan span)
        : base(items, body, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.With;
}
