using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A conditional, <c>if test: body</c>: <c>ast.If</c>. An <c>elif</c> is an <c>If</c> alone in <see cref="OrElse"/>.</summary>
public sealed class IfSyntax : StatementSyntax
{
    internal IfSyntax(
        ExpressionSyntax test,
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<StatementSyntax> orElse,
        TextSpan span)
        : base(span)
    {
        Test = Adopt(test);
        Body = AdoptAll(body);
        OrElse = AdoptAll(orElse);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.If;

    /// <summary>The condition.</summary>
    public ExpressionSyntax Test { get; }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <summary>The statements of the <c>else</c> part; empty if there is none.</summary>
    public ImmutableArray<StatementSyntax> OrElse { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Test);
        VisitAll(Body, visitor);
        VisitAll(OrElse, visitor);
    }
}
