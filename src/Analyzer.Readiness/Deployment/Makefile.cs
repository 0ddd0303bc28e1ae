using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Reads Makefiles and justfiles: the recipes of each target, line by line, with the variables that the file sets.</summary>
internal static class Makefile
{
    private static readonly string[] s_assignments = ["?=", ":=", "::=", "="];

    /// <summary>The commands of all recipes.</summary>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text) => Recipes(document, text, VariablesOf(text)).Select(recipe => recipe.Source);

    /// <summary>The commands of one target's recipe.</summary>
    /// <param name="document">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="target">The target; empty for the first one.</param>
    /// <param name="source">The command that runs <c>make</c>, from whose surroundings these run.</param>
    public static IEnumerable<CommandSource> ReadTarget(ProjectDocument document, SourceText text, string target, CommandSource source)
    {
        var variables = VariablesOf(text);
        foreach (var (name, value) in source.Environment)
            variables[name] = value;
        var recipes = Recipes(document, text, variables).ToList();
        if (target.Length == 0)
            target = recipes.Count > 0 ? recipes[0].Target : "";
        return recipes.Where(recipe => recipe.Target == target).Select(recipe => recipe.Source with { Surroundings = source.Surroundings, CpuLimit = source.CpuLimit, IsReplicated = source.IsReplicated });
    }

    // A recipe is a shell's text behind a tab, or behind any blanks in a justfile; `@` and `-` before it are make's.
    private static IEnumerable<(string Target, CommandSource Source)> Recipes(ProjectDocument document, SourceText text, Dictionary<string, ShellWord> variables)
    {
        var target = "";
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            var content = text[span].ToString();
            if (content.Length > 0 && !char.IsWhiteSpace(content[0]))
            {
                if (content[0] != '#')
                    target = content.Split(':')[0].Split(' ')[0].Trim();
                continue;
            }

            var command = content.TrimStart().TrimStart('@', '-', '+');
            if (command.Length == 0)
                continue;
            var start = span.Start + content.Length - command.Length;
            while (command.EndsWith('\\') && line + 1 < text.LineCount)
                command = text.Content[start..text.LineSpan(++line).End];
            var surroundings = Surroundings.OfName(target) ?? new Surroundings(Stage.Development, "a Makefile is run by those who work on the project");
            // `$$` is a dollar of the shell; two characters stay two.
            yield return (target, new CommandSource(document, text, [], command.Replace("$$", " $", StringComparison.Ordinal), start, surroundings) { Environment = variables });
        }
    }

    private static Dictionary<string, ShellWord> VariablesOf(SourceText text)
    {
        var variables = new Dictionary<string, ShellWord>(StringComparer.Ordinal);
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            var content = text[span].ToString();
            if (content.Length == 0 || char.IsWhiteSpace(content[0]) || content[0] == '#')
                continue;
            content = content.StartsWith("export ", StringComparison.Ordinal) ? content["export ".Length..] : content;
            var sign = s_assignments.Select(sign => (Sign: sign, At: content.IndexOf(sign, StringComparison.Ordinal))).Where(found => found.At > 0).OrderBy(found => found.At).FirstOrDefault();
            if (sign.Sign is null || content[..sign.At].Trim() is var name && !name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
                continue;
            var value = content[(sign.At + sign.Sign.Length)..].Split('#')[0].Trim();
            // A value that is itself computed says nothing.
            if (!value.Contains('$', StringComparison.Ordinal))
                variables[content[..sign.At].Trim()] = new ShellWord(value, span);
        }

        return variables;
    }
}
