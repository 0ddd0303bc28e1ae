using System.Globalization;
using System.Text;

namespace Analyzer.Syntax;

/// <summary>Text of others made safe to show: a file's name or content may hold what moves a terminal's cursor, ends a line, or turns the direction of writing.</summary>
public static class Printable
{
    /// <summary>The text on one line, with what would not be seen written as Python writes it: <c>\x1b</c>, <c>\n</c>, <c>\u202e</c>.</summary>
    public static string Of(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
                return Escape(text);
        }

        return text;
    }

    /// <summary>Whether a character acts instead of being seen: controls, ends of lines, and the formatting of bidirectional text.</summary>
    public static bool IsHidden(Rune rune) =>
        rune.Value < 0x20 || rune.Value is (>= 0x7F and < 0xA0) or (>= 0x200E and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static string Escape(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => shown.Append("\\n"),
                '\r' => shown.Append("\\r"),
                '\t' => shown.Append("\\t"),
                _ when !IsHidden(rune) => shown.Append(rune.ToString()),
                < 0x100 => shown.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
                _ => shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
            };
        }

        return shown.ToString();
    }
}
