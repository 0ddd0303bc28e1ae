using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A variable or a tag of a template; text and comments are left out.</summary>
/// <param name="IsTag">Whether it is <c>{% … %}</c>; otherwise <c>{{ … }}</c>.</param>
/// <param name="Content">What stands between the braces, without the blanks around it.</param>
/// <param name="Span">Where <paramref name="Content"/> stands.</param>
internal readonly partial record struct TemplateToken(bool IsTag, string Content, TextSpan Span)
{
    /// <summary>The first word of a tag.</summary>
    public string Name => Content.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    /// <summary>The tokens of a template, as Django's <c>Lexer</c> finds them: none goes over the end of a line.</summary>
    public static IEnumerable<TemplateToken> Read(string text)
    {
        var hidden = (string?)null; // `{% verbatim %}` and `{% comment %}` hide what is in them.
        foreach (Match match in Tag().Matches(text))
        {
            var content = match.ValueSpan[2..^2].Trim().ToString();
            if (match.ValueSpan[1] == '#' || content.Length == 0)
                continue;
            var start = match.Index + match.Value.IndexOf(content, 2, StringComparison.Ordinal);
            var token = new TemplateToken(match.ValueSpan[1] == '%', content, new TextSpan(start, start + content.Length));
            if (hidden is not null)
            {
                if (token.IsTag && content == hidden)
                    hidden = null;
                continue;
            }

            if (token is { IsTag: true, Name: "verbatim" or "comment" })
                hidden = token.Name == "comment" ? "endcomment" : $"end{content}";
            else
                yield return token;
        }
    }

    /// <summary>The words of a tag with their places, quoted ones whole (<c>smart_split</c>).</summary>
    public IReadOnlyList<(string Text, int Start)> Words()
    {
        var start = Span.Start;
        return [.. Word().Matches(Content).Select(match => (match.Value, start + match.Index))];
    }

    [GeneratedRegex(@"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}")]
    private static partial Regex Tag();

    [GeneratedRegex("""(?:[^\s'"]*(?:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')[^\s'"]*)+|\S+)""")]
    private static partial Regex Word();
}
