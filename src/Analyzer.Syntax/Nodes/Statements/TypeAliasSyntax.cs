using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A type alias of PEP 695, <c>type name[params] = value</c>: <c>ast.TypeAlias</c>.</summary>
public sealed class TypeAliasSyntax : StatementSyntax
{
    internal TypeAliasSyntax(
        NameSyntax name,
        ImmutableArray<TypeParameterSyntax> typeParams,
        ExpressionSyntax value,
        TextSpan span)
        : base(span)
    {
        Name = Adopt(name);
        TypeParams = AdoptAll(typeParams);
        Value = Adopt(value);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeAlias;

    /// <summary>The alias.</summary>
    public NameSyntax Name { get; }

    /// <summary>The type parameters.</summary>
    public ImmutableArray<TypeParameterSyntax> TypeParams { get; }

    /// <summary>The type it stands for.</summary>
    public ExpressionSyntax Value { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        visitor.Visit(Name);
        VisitAll(TypeParams, visitor);
        visitor.Visit(Value);
    }
}
