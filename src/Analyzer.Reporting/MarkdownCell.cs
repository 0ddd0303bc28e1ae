using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>Text of others within Markdown: it stays in its cell, and makes no links, images or tags.</summary>
public static class MarkdownCell
{
    /// <summary>Prose in which what stands between backticks is code.</summary>
    public static string Prose(string text)
    {
        var parts = Printable.Of(text.ReplaceLineEndings(" ")).Split('`');
        var cell = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            // A backtick without its partner is only a character.
            var isCode = i % 2 == 1 && i + 1 < parts.Length;
            cell.Append(isCode ? Code(parts[i]) : $"{(i % 2 == 1 ? "\\`" : "")}{Escape(parts[i])}");
        }

        return cell.ToString();
    }

    /// <summary>Code, between backticks.</summary>
    public static string Code(string text) => $"`{Printable.Of(text).Replace('`', '\'').Replace("|", "\\|")}`";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '|' or '[' or ']' or '*' or '\\' or '!')
                escaped.Append('\\');
            escaped.Append(character == '<' ? "&lt;" : character.ToString());
        }

        return escaped.ToString();
    }
}
