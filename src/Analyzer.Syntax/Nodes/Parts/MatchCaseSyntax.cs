using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>One case of a match statement: <c>ast.match_case</c>.</summary>
public sealed class MatchCaseSyntax : SyntaxNode
{
    internal MatchCaseSyntax(
        PatternSyntax pattern,
        ExpressionSyntax? guard,
        ImmutableArray<StatementSyntax> body,
        TextSpan span)
        : base(span)
    {
        Pattern = Adopt(pattern);
        Guard = AdoptOptional(guard);
        Body = AdoptAll(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchCase;

    /// <summary>The pattern.</summary>
    public PatternSyntax Pattern { get; }

    /// <summary>The condition after <c>if</c>.</summary>
    public ExpressionSyntax? Guard { get; }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Pattern);
        VisitOptional(Guard, visitor);
        VisitAll(Body, visitor);
    }
}
