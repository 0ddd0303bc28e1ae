namespace Analyzer.Syntax;

/// <summary>A literal: <c>ast.Constant</c>.</summary>
public sealed class ConstantSyntax : ExpressionSyntax
{
    internal ConstantSyntax(ConstantKind constantKind, TextSpan span)
        : base(span)
    {
        ConstantKind = constantKind;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Constant;

    /// <summary>What kind of value it is.</summary>
    public ConstantKind ConstantKind { get; }

    /// <summary>The value: null, a <see cref="bool"/>, <see cref="System.Numerics.BigInteger"/>, <see cref="double"/>,
    /// <see cref="System.Numerics.Complex"/>, <see cref="string"/> or an immutable array of bytes. Null for an ellipsis too.</summary>
    public object? Value => throw new NotImplementedException();

    /// <summary>The value of a string literal; null for any other literal.</summary>
    public string? StringValue => ConstantKind == ConstantKind.String ? (string?)Value : null;

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
