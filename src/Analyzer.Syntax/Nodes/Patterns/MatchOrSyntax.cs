using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>Alternatives, <c>a | b</c>: <c>ast.MatchOr</c>.</summary>
public sealed class MatchOrSyntax : PatternSyntax
{
    internal MatchOrSyntax(ImmutableArray<PatternSyntax> patterns, TextSpan span)
        : base(span)
    {
        Patterns = AdoptAll(patterns);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchOr;

    /// <summary>The alternatives, at least two.</summary>
    public ImmutableArray<PatternSyntax> Patterns { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Patterns, visitor);
    }
}
