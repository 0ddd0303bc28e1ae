using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>An import statement, <c>import names</c>: <c>ast.Import</c>.</summary>
public sealed class ImportSyntax : StatementSyntax
{
    internal ImportSyntax(ImmutableArray<AliasSyntax> names, TextSpan span)
        : base(span)
    {
        Names = AdoptAll(names);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Import;

    /// <summary>The modules imported.</summary>
    public ImmutableArray<AliasSyntax> Names { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Names, visitor);
    }
}
