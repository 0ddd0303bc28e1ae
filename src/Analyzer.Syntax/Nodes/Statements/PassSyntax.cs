namespace Analyzer.Syntax;

/// <summary>A pass statement: <c>ast.Pass</c>.</summary>
public sealed class PassSyntax : StatementSyntax
{
    internal PassSyntax(TextSpan span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Pass;

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
