using System.Text.RegularExpressions;

namespace Analyzer.Semantics;

/// <summary>Takes the templates of Helm and Jinja out of a text, and leaves everything else where it stands.</summary>
public static partial class TemplateMask
{
    /// <summary>A line that is only a template becomes blank, one within a line a word of the same length. Takes time that grows with the length.</summary>
    public static string Of(string content)
    {
        var masked = content.ToCharArray();
        var (expressionEnd, statementEnd) = (0, 0);
        for (var at = content.IndexOf('{'); at >= 0 && at + 1 < content.Length; at = content.IndexOf('{', at))
        {
            var end = content[at + 1] switch
            {
                '{' => expressionEnd = End(content, "}}", at + 2, expressionEnd),
                '%' => statementEnd = End(content, "%}", at + 2, statementEnd),
                _ => -1,
            };
            if (end is < 0 or int.MaxValue)
            {
                at++;
                continue;
            }

            Mask(masked, at, end, IsAlone(content, at, end) ? ' ' : 'x');
            at = end;
        }

        return new string(masked);
    }

    /// <summary>Makes the branches after the first of each condition blank: together they may say twice what each says once.</summary>
    public static string WithoutAlternatives(string content)
    {
        var kept = content.ToCharArray();
        // For each block around the place, from where on it is left out; -1 while it is in its first branch.
        var blocks = new Stack<int>();
        foreach (var match in Statement().EnumerateMatches(content))
        {
            var word = content.AsSpan(match.Index, match.Length).TrimStart("{%- \t").ToString();
            if (word.StartsWith("end", StringComparison.Ordinal))
            {
                if (blocks.TryPop(out var from) && from >= 0 && !blocks.Any(outer => outer >= 0))
                    Mask(kept, from, match.Index, ' ');
            }
            else if (word is "else" or "elif")
            {
                if (blocks.TryPop(out var from))
                    blocks.Push(from >= 0 ? from : match.Index);
            }
            else
            {
                blocks.Push(-1);
            }
        }

        return new string(kept);
    }

    // `{{- if …}}`, `{{ else if …}}`, `{{- end }}`; `{% if … %}`, `{% elif … %}`, `{% endif %}`.
    [GeneratedRegex(@"\{[{%]-?[ \t]*(?:if|with|range|define|block|for|macro|else|elif|end\w*)\b")]
    private static partial Regex Statement();

    /// <summary>The end of what begins before <paramref name="start"/>; the largest number where it never ends, which is not looked for twice.</summary>
    private static int End(string content, string closer, int start, int known)
    {
        if (known == int.MaxValue)
            return known;
        return content.IndexOf(closer, start, StringComparison.Ordinal) is >= 0 and var found ? found + closer.Length : int.MaxValue;
    }

    private static bool IsAlone(string content, int start, int end)
    {
        while (start > 0 && content[start - 1] is ' ' or '\t')
            start--;
        while (end < content.Length && content[end] is ' ' or '\t' or '\r')
            end++;
        return (start == 0 || content[start - 1] == '\n') && (end == content.Length || content[end] == '\n');
    }

    private static void Mask(char[] masked, int start, int end, char with)
    {
        for (var i = start; i < end; i++)
        {
            if (masked[i] is not ('\n' or '\r'))
                masked[i] = with;
        }
    }
}
