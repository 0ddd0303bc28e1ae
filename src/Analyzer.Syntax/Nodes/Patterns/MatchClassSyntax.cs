using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A class pattern, <c>Cls(patterns, kwd=pattern)</c>: <c>ast.MatchClass</c>.</summary>
public sealed class MatchClassSyntax : PatternSyntax
{
    internal MatchClassSyntax(
        ExpressionSyntax cls,
        ImmutableArray<PatternSyntax> patterns,
        ImmutableArray<string> kwdAttrs,
        ImmutableArray<PatternSyntax> kwdPatterns,
        TextSpan span)
        : base(span)
    {
        Cls = Adopt(cls);
        Patterns = AdoptAll(patterns);
        KwdAttrs = kwdAttrs;
        KwdPatterns = AdoptAll(kwdPatterns);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchClass;

    /// <summary>The class.</summary>
    public ExpressionSyntax Cls { get; }

    /// <summary>The positional patterns.</summary>
    public ImmutableArray<PatternSyntax> Patterns { get; }

    /// <summary>The attribute names.</summary>
    public ImmutableArray<string> KwdAttrs { get; }

    /// <summary>Their patterns.</summary>
    public ImmutableArray<PatternSyntax> KwdPatterns { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Cls);
        VisitAll(Patterns, visitor);
        VisitAll(KwdPatterns, visitor);
    }
}
