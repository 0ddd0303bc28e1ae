namespace Analyzer.Syntax;

/// <summary>A keyword argument, <c>arg=value</c> or <c>**value</c>: <c>ast.keyword</c>.</summary>
public sealed class KeywordSyntax : SyntaxNode
{
    internal KeywordSyntax(string? arg, TextSpan argSpan, ExpressionSyntax value, TextSpan span)
        : base(span)
    {
        Arg = arg;
        ArgSpan = argSpan;
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Keyword;

    /// <summary>The name; null where a mapping is unpacked.</summary>
    public string? Arg { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan ArgSpan { get; }

    /// <summary>The value.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Value);
    }
}
