namespace Analyzer.Syntax;

/// <summary>A slice inside a subscript, <c>lower:upper:step</c>: <c>ast.Slice</c>.</summary>
public sealed class SliceSyntax : ExpressionSyntax
{
    internal SliceSyntax(ExpressionSyntax? lower, ExpressionSyntax? upper, ExpressionSyntax? step, TextSpan span)
        : base(span)
    {
        Lower = AdoptOptional(lower);
        Upper = AdoptOptional(upper);
        Step = AdoptOptional(step);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Slice;

    /// <summary>The start.</summary>
    public ExpressionSyntax? Lower { get; }

    /// <summary>The end.</summary>
    public ExpressionSyntax? Upper { get; }

    /// <summary>The step.</summary>
    public ExpressionSyntax? Step { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Lower, visitor);
        VisitOptional(Upper, visitor);
        VisitOptional(Step, visitor);
    }
}
