using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A class definition, <c>class name(bases, keywords): body</c>: <c>ast.ClassDef</c>.</summary>
public sealed class ClassDefSyntax : StatementSyntax
{
    internal ClassDefSyntax(
        ImmutableArray<ExpressionSyntax> decorators,
        string name,
        TextSpan nameSpan,
        ImmutableArray<TypeParameterSyntax> typeParams,
        ImmutableArray<ExpressionSyntax> bases,
        ImmutableArray<KeywordSyntax> keywords,
        ImmutableArray<StatementSyntax> body,
        TextSpan span)
        : base(span)
    {
        Decorators = AdoptAll(decorators);
        Name = name;
        NameSpan = nameSpan;
        TypeParams = AdoptAll(typeParams);
        Bases = AdoptAll(bases);
        Keywords = AdoptAll(keywords);
        Body = AdoptAll(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ClassDef;

    /// <summary>The decorators, in source order; <c>decorator_list</c> in <c>ast</c>.</summary>
    public ImmutableArray<ExpressionSyntax> Decorators { get; }

    /// <summary>The name defined.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The type parameters of PEP 695.</summary>
    public ImmutableArray<TypeParameterSyntax> TypeParams { get; }

    /// <summary>The positional arguments: base classes, possibly starred.</summary>
    public ImmutableArray<ExpressionSyntax> Bases { get; }

    /// <summary>The keyword arguments, such as <c>metaclass</c>.</summary>
    public ImmutableArray<KeywordSyntax> Keywords { get; }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Decorators, visitor);
        VisitAll(TypeParams, visitor);
        VisitAll(Bases, visitor);
        VisitAll(Keywords, visitor);
        VisitAll(Body, visitor);
    }
}
