namespace Analyzer.Syntax;

/// <summary>A literal: <c>ast.Constant</c>.</summary>
public sealed class ConstantSyntax : ExpressionSyntax
{
    // The text of a part of an f- or t-string; other values are read from the source when they are asked for.
    private readonly string? _part;
    private readonly bool _hasUnicodePrefix;

    internal ConstantSyntax(ConstantKind constantKind, TextSpan span)
        : base(span)
    {
        ConstantKind = constantKind;
    }

    internal ConstantSyntax(string part, bool hasUnicodePrefix, TextSpan span)
        : base(span)
    {
        ConstantKind = ConstantKind.String;
        _part = part;
        _hasUnicodePrefix = hasUnicodePrefix;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Constant;

    /// <summary>What kind of value it is.</summary>
    public ConstantKind ConstantKind { get; }

    /// <summary>The value: null, a <see cref="bool"/>, <see cref="System.Numerics.BigInteger"/>, <see cref="double"/>,
    /// <see cref="System.Numerics.Complex"/>, <see cref="string"/> or an immutable array of bytes. Null for an ellipsis too.</summary>
    /// <remarks>Read from the source at each call, strings with their escapes decoded; but <c>\N{…}</c> stays as it is written,
    /// since .NET has no table of the names of characters.</remarks>
    public object? Value => _part ?? Parsing.LiteralDecoder.Decode(ConstantKind, Source, Span);

    /// <summary>The value of a string literal; null for any other literal.</summary>
    public string? StringValue => ConstantKind == ConstantKind.String ? (string?)Value : null;

    /// <summary>Whether a string is written with the prefix <c>u</c>, as <c>ast.Constant.kind</c> tells; of several strings
    /// side by side, whether the first is.</summary>
    public bool HasUnicodePrefix =>
        ConstantKind == ConstantKind.String && (IsPartOfFormatted ? _hasUnicodePrefix : Source[Span.Start] is 'u' or 'U');

    /// <summary>Whether it is a literal part of an f- or t-string, or strings joined with one.</summary>
    internal bool IsPartOfFormatted => _part is not null;

    private string Source => Root is ModuleSyntax module ? module.Source : throw new InvalidOperationException("The literal is not in a tree.");

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
