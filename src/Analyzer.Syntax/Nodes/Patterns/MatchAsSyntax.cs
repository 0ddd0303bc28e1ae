namespace Analyzer.Syntax;

/// <summary>A capture, <c>pattern as name</c>, <c>name</c> or <c>_</c>: <c>ast.MatchAs</c>.</summary>
public sealed class MatchAsSyntax : PatternSyntax
{
    internal MatchAsSyntax(PatternSyntax? pattern, string? name, TextSpan nameSpan, TextSpan span)
        : base(span)
    {
        Pattern = AdoptOptional(pattern);
        Name = name;
        NameSpan = nameSpan;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchAs;

    /// <summary>The pattern before <c>as</c>.</summary>
    public PatternSyntax? Pattern { get; }

    /// <summary>The name bound; null for <c>_</c>.</summary>
    public string? Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Pattern, visitor);
    }
}
