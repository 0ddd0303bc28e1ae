using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Reads INI as <c>configparser</c>, systemd, supervisord and uWSGI write it: sections of keys, comments, continued lines.</summary>
/// <remarks>No line is an error: what is neither section nor key is passed over, since each of the four adds its own.</remarks>
public static class IniConfig
{
    /// <summary>A mapping of sections to mappings; a key or section may come several times.</summary>
    public static ConfigNode Read(SourceText text)
    {
        var root = new ConfigNode(ConfigKind.Mapping, new TextSpan(0, text.Length));
        ConfigNode? section = null;
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            var content = text[span].Trim().ToString();
            if (content.Length == 0 || content[0] is '#' or ';')
                continue;
            if (content is ['[', .. var name, ']'])
            {
                section = new ConfigNode(ConfigKind.Mapping, span);
                root.Add(name.Trim(), span, section);
            }
            else if (section is not null && Separator(content) is > 0 and var at)
            {
                var (value, last) = Value(text, line, content[(at + 1)..].Trim());
                section.Add(content[..at].Trim(), Trimmed(text, span), new ConfigNode(ConfigKind.Scalar, Trimmed(text, span), value));
                line = last;
            }
        }

        return root;
    }

    private static int Separator(string content) => content.IndexOfAny(['=', ':']);

    // A value goes on after a backslash (systemd), and on lines that are indented (configparser), keeping its line ends.
    private static (string Value, int LastLine) Value(SourceText text, int line, string first)
    {
        var value = new StringBuilder(first);
        while (line + 1 < text.LineCount)
        {
            var next = text[text.LineSpan(line + 1)].ToString();
            var isContinued = value.Length > 0 && value[^1] == '\\';
            if (!isContinued && (next.Length == 0 || !char.IsWhiteSpace(next[0]) || next.Trim().Length == 0))
                break;
            if (isContinued)
                value.Length--;
            var trimmed = next.Trim();
            if (isContinued || trimmed[0] is not ('#' or ';'))
                value.Append(isContinued ? ' ' : '\n').Append(trimmed);
            line++;
        }

        return (value.ToString(), line);
    }

    private static TextSpan Trimmed(SourceText text, TextSpan span)
    {
        var content = text[span];
        return new TextSpan(span.Start + content.Length - content.TrimStart().Length, span.Start + content.TrimEnd().Length);
    }
}
