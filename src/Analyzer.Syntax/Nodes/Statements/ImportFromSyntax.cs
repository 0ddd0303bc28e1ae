using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A from-import, <c>from module import names</c>: <c>ast.ImportFrom</c>.</summary>
public sealed class ImportFromSyntax : StatementSyntax
{
    internal ImportFromSyntax(
        string? module,
        TextSpan moduleSpan,
        ImmutableArray<AliasSyntax> names,
        int level,
        TextSpan span)
        : base(span)
    {
        Module = module;
        ModuleSpan = moduleSpan;
        Names = AdoptAll(names);
        Level = level;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ImportFrom;

    /// <summary>The dotted module name without leading dots; null for <c>from . import x</c>.</summary>
    public string? Module { get; }

    /// <summary>Where the module name stands; empty, after the dots, where there is none.</summary>
    public TextSpan ModuleSpan { get; }

    /// <summary>The names imported; a single <c>*</c> for a star import.</summary>
    public ImmutableArray<AliasSyntax> Names { get; }

    /// <summary>The number of leading dots; 0 for an absolute import.</summary>
    public int Level { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Names, visitor);
    }
}
