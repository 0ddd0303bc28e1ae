namespace Analyzer.Syntax;

/// <summary>A raise statement, <c>raise exc from cause</c>: <c>ast.Raise</c>.</summary>
public sealed class RaiseSyntax : StatementSyntax
{
    internal RaiseSyntax(ExpressionSyntax? exc, ExpressionSyntax? cause, TextSpan span)
        : base(span)
    {
        Exc = AdoptOptional(exc);
        Cause = AdoptOptional(cause);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Raise;

    /// <summary>The exception; null to raise the current one again.</summary>
    public ExpressionSyntax? Exc { get; }

    /// <summary>The cause.</summary>
    public ExpressionSyntax? Cause { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Exc, visitor);
        VisitOptional(Cause, visitor);
    }
}
