namespace Analyzer.Syntax;

/// <summary>A lambda, <c>lambda args: body</c>: <c>ast.Lambda</c>.</summary>
public sealed class LambdaSyntax : ExpressionSyntax
{
    internal LambdaSyntax(ArgumentsSyntax args, ExpressionSyntax body, TextSpan span)
        : base(span)
    {
        Args = Adopt(args);
        Body = Adopt(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Lambda;

    /// <summary>The parameters.</summary>
    public ArgumentsSyntax Args { get; }

    /// <summary>The expression returned.</summary>
    public ExpressionSyntax Body { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Args);
        visitor.Visit(Body);
    }
}
