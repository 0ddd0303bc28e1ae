using Analyzer.Syntax.Parsing;
using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax;

/// <summary>What an f-string could not hold before Python 3.12 (PEP 701), when it was one string token first.</summary>
internal static class OldFString
{
    /// <summary>What CPython 3.11 had to say; null if it took the f-string that begins at token <paramref name="first"/>.</summary>
    public static string? Check(TokenBuffer tokens, int first)
    {
        var quotes = tokens.TextOf(first).TrimStart("fFrR");
        var strings = 1;
        for (var token = first + 1; strings > 0; token++)
        {
            var kind = tokens.Kinds[token];
            var isLiteral = strings == 1 && kind is Kind.FSTRING_MIDDLE or Kind.FSTRING_END;
            if (!isLiteral && CheckExpression(tokens, token, quotes) is { } problem)
                return problem;
            strings += kind == Kind.FSTRING_START ? 1 : kind == Kind.FSTRING_END ? -1 : 0;
        }

        return null;
    }

    private static string? CheckExpression(TokenBuffer tokens, int token, ReadOnlySpan<char> quotes)
    {
        var text = tokens.TextOf(token);
        var gap = tokens.Text.AsSpan(tokens.Ends[token - 1], tokens.Starts[token] - tokens.Ends[token - 1]);
        if (text.Contains('\\') || gap.Contains('\\'))
            return "f-string expression part cannot include a backslash";
        if (gap.Contains('#'))
            return "f-string expression part cannot include '#'";
        var endsLine = quotes.Length == 1 && (gap.ContainsAny('\n', '\r') || text.ContainsAny('\n', '\r'));
        return endsLine || text.IndexOf(quotes) >= 0 ? "f-string: expecting '}'" : null;
    }
}
