using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A comprehension of any kind, or a generator expression.</summary>
public abstract class ComprehensionExpressionSyntax : ExpressionSyntax
{
    private protected ComprehensionExpressionSyntax(ImmutableArray<ComprehensionSyntax> generators, TextSpan span)
        : base(span)
    {
        Generators = AdoptAll(generators);
    }

    /// <summary>Its <c>for</c> parts, outermost first.</summary>
    public ImmutableArray<ComprehensionSyntax> Generators { get; }
}
