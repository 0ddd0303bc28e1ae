namespace Analyzer.Syntax;

/// <summary>A pattern of a <c>case</c>: <c>ast.pattern</c>.</summary>
public abstract class PatternSyntax : SyntaxNode
{
    private protected PatternSyntax(TextSpan span)
        : base(span)
    {
    }
}
