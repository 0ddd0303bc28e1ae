using System.Text;

namespace Analyzer.Reporting;

/// <summary>Markdown made plain, for readers that do not render it.</summary>
internal static class MarkdownText
{
    /// <summary>A sentence: code spans become quotations, and it ends with a period.</summary>
    public static string Sentence(string markdown)
    {
        var text = Quoted(markdown).Trim();
        return text.Length == 0 || text[^1] is '.' or '!' or '?' ? text : text + ".";
    }

    /// <summary>Code spans, <c>`f`</c>, become quotations: <c>'f'</c>, or with double quotes where they hold a single one.</summary>
    public static string Quoted(string markdown)
    {
        var parts = markdown.Split('`');
        var text = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i += 2)
        {
            var quote = parts[i].Contains('\'') ? '"' : '\'';
            text.Append(quote).Append(parts[i]).Append(i + 1 < parts.Length ? quote + parts[i + 1] : "");
        }

        return text.ToString();
    }

    /// <summary>The first paragraph of a page, on one line; the empty string where there is none.</summary>
    public static string FirstParagraph(string page)
    {
        var text = new StringBuilder();
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            var isProse = line.Length > 0 && line[0] is not ('#' or '`' or '|');
            if (isProse)
                text.Append(text.Length > 0 ? " " : "").Append(line.Trim());
            else if (text.Length > 0)
                break;
        }

        return text.ToString();
    }

    /// <summary>A whole page: code fences are indented, headings lose their marks.</summary>
    public static string Page(string page)
    {
        var text = new StringBuilder();
        var isCode = false;
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (isCode)
                text.Append(line.Length > 0 ? "    " : "").Append(line).Append('\n');
            else
                text.Append(Quoted(line.TrimStart('#').TrimStart())).Append('\n');
        }

        return text.ToString().Trim();
    }
}
