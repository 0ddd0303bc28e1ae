using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Reads the words after a server's name: options with and without values, and the target.</summary>
internal static class ServerCommandParser
{
    /// <summary>The server that the words start; null if they start none.</summary>
    /// <param name="words">The words of a simple command, wrappers taken off.</param>
    /// <param name="isModule">Whether the first word is a module that <c>python -m</c> runs.</param>
    public static (ServerKind Server, int Next)? ServerOf(IReadOnlyList<ShellWord> words, bool isModule)
    {
        var name = isModule ? words[0].Text : words[0].BaseName;
        foreach (var server in ServerKind.All.Where(server => (isModule ? server.Modules : server.Commands).Contains(name)))
        {
            if (server.Subcommands.Count == 0)
                return (server, 1);
            // `flask --app shop run`: options of the command itself come first.
            var at = Enumerable.Range(1, words.Count - 1).FirstOrDefault(index => server.Subcommands.Contains(words[index].Text));
            if (at > 0)
                return (server, 1);
        }

        return null;
    }

    /// <summary>Reads the words.</summary>
    /// <param name="server">The server.</param>
    /// <param name="words">The words; those from <paramref name="next"/> on are its arguments.</param>
    /// <param name="next">The index of the first argument.</param>
    /// <param name="source">Where they stand.</param>
    public static ParsedCommand Read(ServerKind server, IReadOnlyList<ShellWord> words, int next, CommandSource source)
    {
        var command = new ParsedCommand(server, source) { Span = new TextSpan(words[0].Span.Start, words[^1].Span.End) };
        // What a variable adds comes first: the command's own options win.
        if (server.Variable("arguments") is { } variable && source.Environment.TryGetValue(variable, out var more))
            words = [.. words.Take(next), .. ShellText.Commands(more.Text, more.Span.Start, _ => null).SelectMany(added => added), .. words.Skip(next)];
        for (var i = next; i < words.Count; i++)
        {
            var word = words[i];
            if (server.Subcommands.Contains(word.Text) && command.Target is null)
                continue;
            if (!word.Text.StartsWith('-') || word.Text.Length == 1)
            {
                command.AddPositional(word);
                continue;
            }

            var (name, value) = Split(word);
            if (server.ReloadFlags.Contains(name))
                command.IsReloading = true;
            if (server.Flags.Contains(name) || server.ReloadFlags.Contains(name))
                continue;
            if (value is null && i + 1 < words.Count)
                value = words[++i];
            if (value is { } given)
                command.AddOption(name, given);
        }

        return command;
    }

    // `--workers=4`, and `-w4` where the letter is an option that is known.
    private static (string Name, ShellWord? Value) Split(ShellWord word)
    {
        var text = word.Text;
        if (text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
            return (text[..at], new ShellWord(text[(at + 1)..], word.Span));
        if (text.Length > 2 && text[1] != '-')
            return (text[..2], new ShellWord(text[2..], word.Span));
        return (text, null);
    }
}
