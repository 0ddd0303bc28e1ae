using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A function definition, <c>def name(args): body</c>: <c>ast.FunctionDef</c>.</summary>
public sealed class FunctionDefSyntax : FunctionDefinitionSyntax
{
    internal FunctionDefSyntax(
        ImmutableArray<ExpressionSyntax> decorators,
        string name,
        TextSpan nameSpan,
        ImmutableArray<TypeParameterSyntax> typeParams,
        ArgumentsSyntax args,
        ExpressionSyntax? returns,
        ImmutableArray<StatementSyntax> body,
        TextSpan span)
        : base(decorators, name, nameSpan, typeParams, args, returns, body, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FunctionDef;
}
