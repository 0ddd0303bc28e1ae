namespace Analyzer.Syntax;

/// <summary>A parameter specification, <c>**P = default</c>: <c>ast.ParamSpec</c>.</summary>
public sealed class ParamSpecSyntax : TypeParameterSyntax
{
    internal ParamSpecSyntax(string name, TextSpan nameSpan, ExpressionSyntax? @default, TextSpan span)
        : base(name, nameSpan, @default, span)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ParamSpec;
}
