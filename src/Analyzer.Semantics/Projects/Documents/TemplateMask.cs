using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Takes the templates of Helm and Jinja out of a text, and leaves everything else where it stands.</summary>
public static partial class TemplateMask
{
    // Blank lines may not be longer than the indentation of the block scalar that they begin; empty ones may stand anywhere.
    private const char Empty = '\n';

    /// <summary>A line of templates alone becomes empty lines of the same length, a template within a line a word. Takes time that grows with the length.</summary>
    public static string Of(string content)
    {
        var masked = content.ToCharArray();
        var templates = Templates(content);
        for (var i = 0; i < templates.Count;)
        {
            var next = i + 1;
            while (next < templates.Count && content.AsSpan(templates[next - 1].End..templates[next].Start).Trim(" \t").IsEmpty)
                next++;
            if (LinesOf(content, templates[i].Start, templates[next - 1].End) is { } lines)
                Mask(masked, lines.Start, lines.End, Empty);
            else
                templates[i..next].ForEach(template => Mask(masked, template.Start, template.End, 'x'));
            i = next;
        }

        return new string(masked);
    }

    private static List<TextSpan> Templates(string content)
    {
        var templates = new List<TextSpan>();
        var (expressionEnd, statementEnd) = (0, 0);
        for (var at = content.IndexOf('{'); at >= 0 && at + 1 < content.Length; at = content.IndexOf('{', at))
        {
            var end = content[at + 1] switch
            {
                '{' => expressionEnd = End(content, "}}", at + 2, expressionEnd),
                '%' => statementEnd = End(content, "%}", at + 2, statementEnd),
                _ => -1,
            };
            if (end is >= 0 and < int.MaxValue)
                templates.Add(new TextSpan(at, end));
            at = end is >= 0 and < int.MaxValue ? end : at + 1;
        }

        return templates;
    }

    /// <summary>Takes the branches after the first of each condition out: together they may say twice what each says once.</summary>
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
                    Mask(kept, from, match.Index, Empty);
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

    // What a place and the blanks around it fill, if they are whole lines; null otherwise.
    private static TextSpan? LinesOf(string content, int start, int end)
    {
        while (start > 0 && content[start - 1] is ' ' or '\t')
            start--;
        while (end < content.Length && content[end] is ' ' or '\t' or '\r')
            end++;
        return (start == 0 || content[start - 1] == '\n') && (end == content.Length || content[end] == '\n') ? new TextSpan(start, end) : null;
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
