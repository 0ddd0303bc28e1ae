namespace Analyzer.Syntax;

/// <summary>A name of an import, <c>name as asname</c>: <c>ast.alias</c>.</summary>
public sealed class AliasSyntax : SyntaxNode
{
    internal AliasSyntax(string name, TextSpan nameSpan, string? asName, TextSpan asNameSpan, TextSpan span)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        AsName = asName;
        AsNameSpan = asNameSpan;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Alias;

    /// <summary>The name imported, dotted in <c>import a.b</c>; <c>*</c> in a star import.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The name bound, if it differs.</summary>
    public string? AsName { get; }

    /// <summary>Where that name stands.</summary>
    public TextSpan AsNameSpan { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
    }
}
