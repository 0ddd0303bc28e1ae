using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A match statement, <c>match subject: cases</c>: <c>ast.Match</c>.</summary>
public sealed class MatchSyntax : StatementSyntax
{
    internal MatchSyntax(ExpressionSyntax subject, ImmutableArray<MatchCaseSyntax> cases, TextSpan span)
        : base(span)
    {
        Subject = Adopt(subject);
        Cases = AdoptAll(cases);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Match;

    /// <summary>The value matched.</summary>
    public ExpressionSyntax Subject { get; }

    /// <summary>The cases.</summary>
    public ImmutableArray<MatchCaseSyntax> Cases { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Subject);
        VisitAll(Cases, visitor);
    }
}
