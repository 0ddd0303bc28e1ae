using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A whole file: <c>ast.Module</c>.</summary>
public sealed class ModuleSyntax : SyntaxNode
{
    internal ModuleSyntax(ImmutableArray<StatementSyntax> body, TextSpan span)
        : base(span)
    {
        Body = AdoptAll(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Module;

    /// <summary>The statements of the file.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Body, visitor);
    }
}
