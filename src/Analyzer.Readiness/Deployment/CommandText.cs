using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The value of <c>CMD</c> and the like: a JSON list of words, or text for a shell.</summary>
/// <param name="Words">The words of the list.</param>
/// <param name="Shell">The text; null for a list.</param>
/// <param name="Start">Where the text begins.</param>
internal sealed record CommandText(IReadOnlyList<ShellWord> Words, string? Shell, int Start)
{
    /// <summary>Reads a value. What looks like a list and is none is text, as Docker takes it.</summary>
    public static CommandText Read(string value, int start)
    {
        if (value.TrimStart().StartsWith('['))
        {
            try
            {
                // A list may go on over lines that end in a backslash.
                var list = JsonConfig.Read(new SourceText("", value.Replace("\\\n", " \n", StringComparison.Ordinal).Replace("\\\r\n", " \r\n", StringComparison.Ordinal)));
                return new CommandText([.. list.Items.Select(item => new ShellWord(item.Text, new TextSpan(start + item.Span.Start, start + item.Span.End)))], null, start);
            }
            catch (FormatException)
            {
                return new CommandText([], value, start);
            }
        }

        return new CommandText([], value, start);
    }

    /// <summary>The words in either form; of a text for a shell, those of its first command.</summary>
    public IReadOnlyList<ShellWord> AllWords => Shell is null ? Words : ShellText.Commands(Shell, Start, _ => null).FirstOrDefault() ?? [];

    /// <summary>Reads a value of YAML, TOML or JSON: a list of words, or one text that is split as a shell would.</summary>
    public static CommandText Of(ConfigNode node, SourceText text)
    {
        if (node.Kind == ConfigKind.List)
            return new CommandText([.. node.Items.Select(item => new ShellWord(item.Text, item.Span))], null, node.Span.Start);
        // The decoded text stands in the file as it is, but for quotes and folded lines; its first word is found again.
        var first = node.Text.TrimStart();
        var word = first.Split([' ', '\n'], 2)[0];
        var at = word.Length == 0 ? -1 : text.Content.IndexOf(word, Math.Min(node.Span.Start, text.Length), StringComparison.Ordinal);
        return new CommandText([], first, at < 0 || at > node.Span.End ? node.Span.Start : at);
    }
}
