using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Reads Dockerfiles: stages, <c>ENV</c>, and <c>ENTRYPOINT</c> and <c>CMD</c> in both forms.</summary>
internal static partial class Dockerfile
{
    /// <summary>What the last stage runs, and each stage whose name says what it is for.</summary>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text)
    {
        var otherwise = new Surroundings(Stage.Production, "a Dockerfile makes an image to deploy");
        var stages = Stages(text);
        // What a stage has from the one it is built on stands there once, for each purpose.
        var seen = new HashSet<(CommandText?, CommandText?, Stage)>();
        for (var i = 0; i < stages.Count; i++)
        {
            var stage = stages[i];
            var isLast = i == stages.Count - 1;
            var named = Surroundings.OfName(stage.Name);
            // What an earlier stage runs is run only by those who ask for that stage.
            if (!isLast && named is null)
                continue;
            var surroundings = named ?? Surroundings.Of(document, otherwise);
            if ((stage.Entrypoint ?? stage.Command) is not null)
            {
                if (seen.Add((stage.Entrypoint, stage.Command, surroundings.Stage)))
                    yield return SourceOf(document, text, stage, surroundings);
                continue;
            }

            if (BaseImage.CommandOf(stage.Image.Text) is { } command)
                yield return new CommandSource(document, text, [], command, stage.Image.Span.Start, surroundings) { Environment = stage.Environment, Copies = stage.Copies, StandsAt = stage.Image.Span };
        }
    }

    private static CommandSource SourceOf(ProjectDocument document, SourceText text, StageText stage, Surroundings surroundings)
    {
        var first = stage.Entrypoint ?? stage.Command!;
        var arguments = stage.Entrypoint is not null && stage.Command is { } command ? command.AllWords : [];
        // An entry point that is a shell script is given the command; without one of the two it stands alone.
        return new CommandSource(document, text, [.. first.Words, .. first.Shell is null ? arguments : []], first.Shell, first.Start, surroundings) { Environment = stage.Environment, Copies = stage.Copies };
    }

    private static List<StageText> Stages(SourceText text)
    {
        var stages = new List<StageText>();
        var byName = new Dictionary<string, StageText>(StringComparer.OrdinalIgnoreCase);
        // What stands before the first stage is for the names of images alone.
        var arguments = new Dictionary<string, ShellWord>(StringComparer.Ordinal);
        foreach (var (keyword, value, start) in Instructions(text))
        {
            if (keyword == "ARG" && stages.Count == 0)
            {
                foreach (var word in ShellText.Commands(value, start, _ => null).SelectMany(words => words))
                    arguments[word.Text.Split('=')[0]] = word with { Text = word.Text[Math.Min(word.Text.Length, word.Text.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? at + 1 : word.Text.Length)..] };
                continue;
            }

            if (keyword == "FROM")
            {
                var words = ImageName().Replace(value, match => arguments.TryGetValue(match.Groups["name"].Value, out var given) && given.Text.Length > 0 ? given.Text : match.Value).Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
                var name = words is [_, var word, var given, ..] && word.Equals("as", StringComparison.OrdinalIgnoreCase) ? given : "";
                // A stage built on another has what that one had.
                var stage = words.Length > 0 && byName.TryGetValue(words[0], out var above) ? above with { Name = name } : new StageText(name) { Image = ImageOf(words, value, start) };
                stages.Add(stage);
                if (name.Length > 0)
                    byName[name] = stage;
                continue;
            }

            if (stages.Count == 0)
                continue;
            var current = stages[^1];
            stages[^1] = keyword switch
            {
                "CMD" => current with { Command = CommandText.Read(value, start) },
                "ENTRYPOINT" => current with { Entrypoint = CommandText.Read(value, start), Command = null },
                "ENV" => WithVariables(current, value, start),
                "COPY" or "ADD" => WithCopy(current, value),
                _ => current,
            };
            if (stages[^1].Name.Length > 0)
                byName[stages[^1].Name] = stages[^1];
        }

        return stages;
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\$(?:\{(?<name>\w+)\}|(?<name>\w+))")]
    private static partial System.Text.RegularExpressions.Regex ImageName();

    private static ShellWord ImageOf(string[] words, string value, int start) =>
        words.Length == 0 ? default
        : value.IndexOf(words[0], StringComparison.Ordinal) is >= 0 and var at ? new ShellWord(words[0], new TextSpan(start + at, start + at + words[0].Length))
        : new ShellWord(words[0], new TextSpan(start + value.Length - value.TrimStart().Length, start + value.Length));

    private static StageText WithCopy(StageText stage, string value)
    {
        var words = CommandText.Read(value, 0).AllWords.Select(word => word.Text).Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        return words is [var from, var to] && !to.EndsWith('/') && to[(to.LastIndexOf('/') + 1)..] is { Length: > 0 } name && name != from[(from.LastIndexOf('/') + 1)..]
            ? stage with { Copies = stage.Copies.SetItem(name, from.TrimStart('.', '/')) }
            : stage;
    }

    private static StageText WithVariables(StageText stage, string value, int start)
    {
        var words = ShellText.Commands(value, start, name => stage.Environment.TryGetValue(name, out var known) ? known.Text : null).FirstOrDefault() ?? [];
        // The old form: `ENV NAME the rest`.
        if (words is [var name, ..] && !name.Text.Contains('=', StringComparison.Ordinal))
            return stage with { Environment = stage.Environment.SetItem(name.Text, new ShellWord(string.Join(' ', words.Skip(1).Select(word => word.Text)), name.Span)) };
        return stage with
        {
            Environment = stage.Environment.SetItems(
                from word in words
                let at = word.Text.IndexOf('=', StringComparison.Ordinal)
                where at > 0
                select KeyValuePair.Create(word.Text[..at], new ShellWord(word.Text[(at + 1)..], word.Span))),
        };
    }

    // An instruction with its continued lines, without the comments between them; offsets stay true, since only blanks are put in their place.
    private static IEnumerable<(string Keyword, string Value, int Start)> Instructions(SourceText text)
    {
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            var content = text[span].ToString();
            var trimmed = content.TrimStart();
            if (trimmed.Length == 0 || trimmed[0] == '#')
                continue;
            var end = trimmed.IndexOfAny([' ', '\t']);
            if (end < 0)
                continue;
            var start = span.Start + content.Length - trimmed.Length + end;
            var value = new System.Text.StringBuilder(trimmed[end..]);
            var isContinued = IsContinued(trimmed);
            while (isContinued && line + 1 < text.LineCount)
            {
                var from = start + value.Length;
                var next = text.LineSpan(++line);
                var more = text[next].ToString();
                var isComment = more.TrimStart().StartsWith('#');
                value.Append(text.Content, from, next.Start - from).Append(isComment ? new string(' ', more.Length) : more);
                isContinued = isComment || more.Trim().Length == 0 || IsContinued(more);
            }

            yield return (trimmed[..end].ToUpperInvariant(), value.ToString(), start);
        }
    }

    private static bool IsContinued(string line) => line.TrimEnd().EndsWith('\\');

    private sealed record StageText(string Name)
    {
        public ShellWord Image { get; init; }

        public CommandText? Entrypoint { get; init; }

        public CommandText? Command { get; init; }

        public ImmutableDictionary<string, string> Copies { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

        public ImmutableDictionary<string, ShellWord> Environment { get; init; } = ImmutableDictionary.Create<string, ShellWord>(StringComparer.Ordinal);
    }
}
