using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A sequence pattern: <c>ast.MatchSequence</c>.</summary>
public sealed class MatchSequenceSyntax : PatternSyntax
{
    internal MatchSequenceSyntax(ImmutableArray<PatternSyntax> patterns, TextSpan span)
        : base(span)
    {
        Patterns = AdoptAll(patterns);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchSequence;

    /// <summary>The elements.</summary>
    public ImmutableArray<PatternSyntax> Patterns { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Patterns, visitor);
    }
}
