using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A t-string: <c>ast.TemplateStr</c> (PEP 750).</summary>
public sealed class TemplateStrSyntax : ExpressionSyntax
{
    internal TemplateStrSyntax(ImmutableArray<ExpressionSyntax> values, TextSpan span)
        : base(span)
    {
        Values = AdoptAll(values);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TemplateStr;

    /// <summary>Constants and interpolations, in order.</summary>
    public ImmutableArray<ExpressionSyntax> Values { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Values, visitor);
    }
}
