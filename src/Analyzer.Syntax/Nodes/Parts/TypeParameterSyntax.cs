namespace Analyzer.Syntax;

/// <summary>A type parameter of PEP 695.</summary>
public abstract class TypeParameterSyntax : SyntaxNode
{
    private protected TypeParameterSyntax(
        string name,
        TextSpan nameSpan,
        ExpressionSyntax? @default,
        TextSpan span)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        Default = AdoptOptional(@default);
    }

    /// <summary>The name defined.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The default of PEP 696.</summary>
    public ExpressionSyntax? Default { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitOptional(Default, visitor);
    }
}
