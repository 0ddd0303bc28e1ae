namespace Analyzer.Syntax;

/// <summary>A type variable tuple, <c>*Ts = default</c>: <c>ast.TypeVarTuple</c>.</summary>
public sealed class TypeVarTupleSyntax : TypeParameterSyntax
{
    internal TypeVarTupleSyntax(string name, TextSpan nameSpan, ExpressionSyntax? @default, TextSpan span)
        : base(name, nameSpan, @default, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.TypeVarTuple;
}
