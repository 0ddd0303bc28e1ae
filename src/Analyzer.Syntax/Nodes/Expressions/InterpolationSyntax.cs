namespace Analyzer.Syntax;

/// <summary>A replacement field of a t-string: <c>ast.Interpolation</c> (PEP 750).</summary>
public sealed class InterpolationSyntax : ExpressionSyntax
{
    internal InterpolationSyntax(
        ExpressionSyntax value,
        string str,
        int conversion,
        JoinedStrSyntax? formatSpec,
        TextSpan span)
        : base(span)
    {
        Value = Adopt(value);
        Str = str;
        Conversion = conversion;
        FormatSpec = AdoptOptional(formatSpec);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Interpolation;

    /// <summary>The expression.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The text of the expression as written.</summary>
    public string Str { get; }

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
