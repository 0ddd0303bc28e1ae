using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A whole file: <c>ast.Module</c>.</summary>
public sealed class ModuleSyntax : SyntaxNode
{
    internal ModuleSyntax(ImmutableArray<StatementSyntax> body, string source, TextSpan span)
        : base(span)
    {
        Source = source;
        Body = AdoptAll(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Module;

    /// <summary>The statements of the file.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <summary>The text, from which literals read their values.</summary>
    internal string Source { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Body, visitor);
    }
}
