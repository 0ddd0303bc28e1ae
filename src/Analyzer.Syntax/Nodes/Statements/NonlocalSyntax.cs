using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A nonlocal statement, <c>nonlocal names</c>: <c>ast.Nonlocal</c>.</summary>
public sealed class NonlocalSyntax : StatementSyntax
{
    internal NonlocalSyntax(ImmutableArray<string> names, TextSpan span)
        : base(span)
    {
        Names = names;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Nonlocal;

    /// <summary>The names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
