using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>The parameters of a function: <c>ast.arguments</c>.</summary>
public sealed class ArgumentsSyntax : SyntaxNode
{
    internal ArgumentsSyntax(
        ImmutableArray<ArgSyntax> posOnlyArgs,
        ImmutableArray<ArgSyntax> args,
        ArgSyntax? varArg,
        ImmutableArray<ArgSyntax> kwOnlyArgs,
        ImmutableArray<ExpressionSyntax?> kwDefaults,
        ArgSyntax? kwArg,
        ImmutableArray<ExpressionSyntax> defaults,
        TextSpan span)
        : base(span)
    {
        PosOnlyArgs = AdoptAll(posOnlyArgs);
        Args = AdoptAll(args);
        VarArg = AdoptOptional(varArg);
        KwOnlyArgs = AdoptAll(kwOnlyArgs);
        KwDefaults = AdoptOptional(kwDefaults);
        KwArg = AdoptOptional(kwArg);
        Defaults = AdoptAll(defaults);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Arguments;

    /// <summary>The positional-only parameters.</summary>
    public ImmutableArray<ArgSyntax> PosOnlyArgs { get; }

    /// <summary>The ordinary parameters.</summary>
    public ImmutableArray<ArgSyntax> Args { get; }

    /// <summary>The <c>*args</c> parameter.</summary>
    public ArgSyntax? VarArg { get; }

    /// <summary>The keyword-only parameters.</summary>
    public ImmutableArray<ArgSyntax> KwOnlyArgs { get; }

    /// <summary>The defaults of the keyword-only parameters, as many as these; null where there is none.</summary>
    public ImmutableArray<ExpressionSyntax?> KwDefaults { get; }

    /// <summary>The <c>**kwargs</c> parameter.</summary>
    public ArgSyntax? KwArg { get; }

    /// <summary>The defaults of the last positional parameters.</summary>
    public ImmutableArray<ExpressionSyntax> Defaults { get; }

    /// <inheritdoc/>
    public override void VisitChildren(SyntaxVisitor visitor)
    {
        VisitAll(PosOnlyArgs, visitor);
        VisitAll(Args, visitor);
        VisitOptional(VarArg, visitor);
        VisitAll(KwOnlyArgs, visitor);
        VisitOptional(KwDefaults, visitor);
        VisitOptional(KwArg, visitor);
        VisitAll(Defaults, visitor);
    }
}
