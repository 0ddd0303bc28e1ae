using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A mapping pattern: <c>ast.MatchMapping</c>.</summary>
public sealed class MatchMappingSyntax : PatternSyntax
{
    internal MatchMappingSyntax(
        ImmutableArray<ExpressionSyntax> keys,
        ImmutableArray<PatternSyntax> patterns,
        string? rest,
        TextSpan restSpan,
        TextSpan span)
        : base(span)
    {
        Keys = AdoptAll(keys);
        Patterns = AdoptAll(patterns);
        Rest = rest;
        RestSpan = restSpan;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchMapping;

    /// <summary>The keys.</summary>
    public ImmutableArray<ExpressionSyntax> Keys { get; }

    /// <summary>Their patterns, as many as keys.</summary>
    public ImmutableArray<PatternSyntax> Patterns { get; }

    /// <summary>The name that takes the rest.</summary>
    public string? Rest { get; }

    /// <summary>Where that name stands.</summary>
    public TextSpan RestSpan { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Keys, visitor);
        VisitAll(Patterns, visitor);
    }
}
