using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A function definition, with or without <c>async</c>.</summary>
public abstract class FunctionDefinitionSyntax : StatementSyntax
{
    private protected FunctionDefinitionSyntax(
        ImmutableArray<ExpressionSyntax> decorators,
        string name,
        TextSpan nameSpan,
        ImmutableArray<TypeParameterSyntax> typeParams,
        ArgumentsSyntax args,
        ExpressionSyntax? returns,
        ImmutableArray<StatementSyntax> body,
        TextSpan span)
        : base(span)
    {
        Decorators = AdoptAll(decorators);
        Name = name;
        NameSpan = nameSpan;
        TypeParams = AdoptAll(typeParams);
        Args = Adopt(args);
        Returns = AdoptOptional(returns);
        Body = AdoptAll(body);
    }

    /// <summary>The decorators, in source order; <c>decorator_list</c> in <c>ast</c>.</summary>
    public ImmutableArray<ExpressionSyntax> Decorators { get; }

    /// <summary>The name defined.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The type parameters of PEP 695.</summary>
    public ImmutableArray<TypeParameterSyntax> TypeParams { get; }

    /// <summary>The parameters.</summary>
    public ArgumentsSyntax Args { get; }

    /// <summary>The annotation of the result.</summary>
    public ExpressionSyntax? Returns { get; }

    /// <summary>The statements of the body, at least one in valid code.</summary>
    public ImmutableArray<StatementSyntax> Body { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(Decorators, visitor);
        VisitAll(TypeParams, visitor);
        visitor.Visit(Args);
        VisitOptional(Returns, visitor);
        VisitAll(Body, visitor);
    }
}
