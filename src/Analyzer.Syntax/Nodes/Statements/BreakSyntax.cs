namespace Analyzer.Syntax;

/// <summary>A break statement: <c>ast.Break</c>.</summary>
public sealed class BreakSyntax : StatementSyntax
{
    internal BreakSyntax(TextSpan span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Break;

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
