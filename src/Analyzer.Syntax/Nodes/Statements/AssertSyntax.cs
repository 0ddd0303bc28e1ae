namespace Analyzer.Syntax;

/// <summary>An assert statement, <c>assert test, msg</c>: <c>ast.Assert</c>.</summary>
public sealed class AssertSyntax : StatementSyntax
{
    internal AssertSyntax(ExpressionSyntax test, ExpressionSyntax? msg, TextSpan span)
        : base(span)
    {
        Test = Adopt(test);
        Msg = AdoptOptional(msg);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Assert;

    /// <summary>The condition.</summary>
    public ExpressionSyntax Test { get; }

    /// <summary>The message.</summary>
    public ExpressionSyntax? Msg { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Test);
        VisitOptional(Msg, visitor);
    }
}
