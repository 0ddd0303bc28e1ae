namespace Analyzer.Syntax;

/// <summary>The rest of a sequence, <c>*name</c>: <c>ast.MatchStar</c>.</summary>
public sealed class MatchStarSyntax : PatternSyntax
{
    internal MatchStarSyntax(string? name, TextSpan span)
        : base(span)
    {
        Name = name;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchStar;

    /// <summary>The name bound; null for <c>*_</c>.</summary>
    public string? Name { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
