namespace Analyzer.Syntax;

/// <summary>A replacement field of an f-string, <c>{value!conversion:spec}</c>: <c>ast.FormattedValue</c>.</summary>
public sealed class FormattedValueSyntax : ExpressionSyntax
{
    internal FormattedValueSyntax(
        ExpressionSyntax value,
        int conversion,
        JoinedStrSyntax? formatSpec,
        TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
        Conversion = conversion;
        FormatSpec = AdoptOptional(formatSpec);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FormattedValue;

    /// <summary>The expression.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>-1 for none, otherwise the code of <c>s</c>, <c>r</c> or <c>a</c>.</summary>
    public int Conversion { get; }

    /// <summary>The format specification.</summary>
    public JoinedStrSyntax? FormatSpec { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
        VisitOptional(FormatSpec, visitor);
    }
}
