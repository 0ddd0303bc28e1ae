namespace Analyzer.Syntax;

/// <summary>The names of <c>ast</c>'s classes, which are those of <see cref="SyntaxKind"/> but for a few.</summary>
internal static class AstNames
{
    private static readonly string[] Names = [.. Enum.GetValues<SyntaxKind>().Select(AstNameOf)];

    /// <summary>The class in <c>ast</c>.</summary>
    public static string Of(SyntaxKind kind) => Names[(int)kind];

    private static string AstNameOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.ExpressionStatement => "Expr",
        SyntaxKind.Comprehension => "comprehension",
        SyntaxKind.Arguments => "arguments",
        SyntaxKind.Arg => "arg",
        SyntaxKind.Keyword => "keyword",
        SyntaxKind.Alias => "alias",
        SyntaxKind.WithItem => "withitem",
        SyntaxKind.MatchCase => "match_case",
        _ => kind.ToString(),
    };
}
