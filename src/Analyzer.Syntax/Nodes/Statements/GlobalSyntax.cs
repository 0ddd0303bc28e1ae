using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A global statement, <c>global names</c>: <c>ast.Global</c>.</summary>
public sealed class GlobalSyntax : StatementSyntax
{
    internal GlobalSyntax(ImmutableArray<string> names, TextSpan span)
        : base(span)
    {
        Names = names;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Global;

    /// <summary>The names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
