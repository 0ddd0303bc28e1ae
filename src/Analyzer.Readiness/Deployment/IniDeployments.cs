using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Commands in INI: supervisord, systemd, circus. A uWSGI section is read as the command that it stands for.</summary>
internal static class IniDeployments
{
    /// <summary>The commands of a file.</summary>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text)
    {
        foreach (var section in IniConfig.Read(text).Entries)
        {
            var isUnit = document.MadeName.EndsWith(".service", StringComparison.Ordinal) && section.Key == "Service";
            var isProgram = section.Key.StartsWith("program:", StringComparison.Ordinal) || section.Key.StartsWith("watcher:", StringComparison.Ordinal);
            if (isUnit || isProgram)
            {
                var surroundings = Surroundings.Of(document, new Surroundings(Stage.Production, isUnit ? "systemd keeps it running" : "supervisord keeps it running"));
                foreach (var entry in section.Value.Entries.Where(entry => entry.Key is "ExecStart" or "command" or "cmd"))
                    yield return FromCommand(document, text, entry, section.Value, surroundings);
            }
            else if (ServerOf(section) is { } server)
            {
                yield return FromSection(document, text, section, server);
            }
        }
    }

    /// <summary>The server whose settings a section holds; null if there is none.</summary>
    public static ServerKind? ServerOf(ConfigEntry section) => ServerKind.All.FirstOrDefault(server => server.Ini?["section"]?.Scalar == section.Key);

    private static CommandSource FromCommand(ProjectDocument document, SourceText text, ConfigEntry entry, ConfigNode section, Surroundings surroundings)
    {
        // `ExecStart=-/bin/x`: the sign before the path is systemd's.
        var command = entry.Value.Text.TrimStart('-', '@', '+', '!', ':').Replace('\n', ' ');
        var word = command.Split(' ')[0];
        var at = word.Length == 0 ? -1 : text.Content.IndexOf(word, entry.KeySpan.Start, StringComparison.Ordinal);
        var environment = section.Entries.Where(other => other.Key is "Environment" or "environment").SelectMany(other => other.Value.Text.Split([' ', ',', '"', '\''], StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair, other.KeySpan)));
        var variables = new Dictionary<string, ShellWord>(StringComparer.Ordinal);
        foreach (var (pair, span) in environment)
        {
            if (pair.Split('=', 2) is [var name, var value])
                variables[name] = new ShellWord(value, span);
        }

        return new CommandSource(document, text, [], command, at < 0 ? entry.KeySpan.Start : at, surroundings) { Environment = variables };
    }

    /// <summary>The command that a server's section of settings stands for, whichever format it is written in.</summary>
    public static CommandSource FromSection(ProjectDocument document, SourceText text, ConfigEntry section, ServerKind server)
    {
        var words = new List<ShellWord> { new(server.Commands[0], section.KeySpan) };
        foreach (var name in new[] { "target", "file", "workers", "threads" })
        {
            foreach (var key in KnowledgeFile.Texts(server.Ini![name]))
            {
                if (section.Value[key] is { Scalar: { } value } node)
                    words.AddRange([new ShellWord(server.Option(name)[0], node.Span), new ShellWord(value, node.Span)]);
            }
        }

        var surroundings = Surroundings.Of(document, new Surroundings(Stage.Production, "its settings are for a server"));
        return new CommandSource(document, text, words, null, section.KeySpan.Start, surroundings);
    }
}
