namespace Analyzer.Syntax;

/// <summary><c>None</c>, <c>True</c> or <c>False</c> as a pattern: <c>ast.MatchSingleton</c>.</summary>
public sealed class MatchSingletonSyntax : PatternSyntax
{
    internal MatchSingletonSyntax(ConstantKind value, TextSpan span)
        : base(span)
    {
        Value = value;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MatchSingleton;

    /// <summary>Which of the three.</summary>
    public ConstantKind Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
