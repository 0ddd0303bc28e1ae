using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A function definition, <c>async def name(args): body</c>: <c>ast.AsyncFunctionDef</c>.</summary>
public sealed class AsyncFunctionDefSyntax : FunctionDefinitionSyntax
{
    internal AsyncFunctionDefSyntax(
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
    public override SyntaxKind Kind => SyntaxKind.AsyncFunctionDef;
}
