namespace Analyzer.Syntax;

/// <summary>A return statement, <c>return value</c>: <c>ast.Return</c>.</summary>
public sealed class ReturnSyntax : StatementSyntax
{
    internal ReturnSyntax(ExpressionSyntax? value, TextSpan span)
        : base(span)
    {
        Value = AdoptOptional(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Return;

    /// <summary>The value returned; null for a bare <c>return</c>.</summary>
    public ExpressionSyntax? Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Value, visitor);
    }
}
