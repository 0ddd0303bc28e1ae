using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>An f-string: <c>ast.JoinedStr</c>.</summary>
public sealed class JoinedStrSyntax : ExpressionSyntax
{
    internal JoinedStrSyntax(ImmutableArray<ExpressionSyntax> values, TextSpan span)
        : base(span)
    {
        Values = AdoptAll(values);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.JoinedStr;

    /// <summary>Constants and replacement fields, in order.</summary>
    public ImmutableArray<ExpressionSyntax> Values { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Values, visitor);
    }
}
