namespace Analyzer.Syntax;

/// <summary>A continue statement: <c>ast.Continue</c>.</summary>
public sealed class ContinueSyntax : StatementSyntax
{
    internal ContinueSyntax(TextSpan span)
        : base(span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Continue;

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
