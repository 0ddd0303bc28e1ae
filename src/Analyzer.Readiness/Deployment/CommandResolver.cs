using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>Finds in a command the server that it starts in the end: through wrappers, shells, scripts and interpreters.</summary>
/// <param name="project">The project, whose scripts are followed.</param>
internal sealed class CommandResolver(PythonProject project)
{
    private const int DepthLimit = 8;

    private static readonly ConfigNode s_table = KnowledgeFile.Read("servers/wrappers.toml");
    private static readonly HashSet<string> s_wrappers = [.. KnowledgeFile.Texts(s_table["wrappers"])];
    private static readonly HashSet<string> s_shells = [.. KnowledgeFile.Texts(s_table["shells"])];
    private static readonly HashSet<string> s_interpreters = [.. KnowledgeFile.Texts(s_table["interpreters"])];

    private readonly List<(string Script, string? Function, CommandSource Source)> _scripts = [];
    // The commands that a project installs: `serve = "shop.main:run"`.
    private readonly Lazy<Dictionary<string, (string File, string Function)>> _consoleScripts = new(() => ConsoleScripts.Of(project));
    private readonly ShellScripts _shellScripts = new(project);
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    // The scripts that are being followed: one that runs itself does nothing new.
    private readonly HashSet<ProjectDocument> _open = [];

    /// <summary>The Python files that commands run, with the function if only one is run, and the command.</summary>
    public IReadOnlyList<(string Script, string? Function, CommandSource Source)> Scripts => _scripts;

    /// <summary>The shell scripts that commands run, absolute.</summary>
    public IReadOnlySet<string> Followed => _followed;

    /// <summary>The file whose commands were not all followed, since the scripts run each other too often; null if all were.</summary>
    public ProjectDocument? StoppedAt => _shellScripts.StoppedAt;

    /// <summary>The servers that a command starts.</summary>
    public IEnumerable<ParsedCommand> Resolve(CommandSource source) => Resolve(source, 0);

    private IEnumerable<ParsedCommand> Resolve(CommandSource source, int depth)
    {
        if (depth > DepthLimit)
            return [];
        if (source.Shell is { } text)
            source = source with { Environment = WithAssignments(text, source) };
        var commands = source.Shell is { } shell
            ? ShellText.Commands(shell, source.ShellStart, name => source.Environment.TryGetValue(name, out var value) ? value.Text : null)
            : [[.. source.Words]];
        return commands.SelectMany(words => ResolveWords((ShellWord[])[.. words, .. commands.Count == 1 ? source.Arguments : []], source, depth));
    }

    // `WORKERS=${WORKERS:-4}` in a script: the environment's value if the file shows one, or else the default; what is set twice is open.
    private static Dictionary<string, ShellWord> WithAssignments(string shell, CommandSource source)
    {
        var variables = source.Environment.ToDictionary(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in ShellText.Commands(shell, source.ShellStart, name => source.Environment.TryGetValue(name, out var value) ? value.Text : null))
        {
            var assignments = words is [{ Text: "export" }, ..] ? words[1..] : words;
            if (!assignments.TrueForAll(word => IsAssignment(word.Text)))
                continue;
            foreach (var word in assignments)
            {
                var at = word.Text.IndexOf('=', StringComparison.Ordinal);
                var name = word.Text[..at];
                if (!own.Add(name) || word.IsOpen)
                    variables.Remove(name);
                else
                    variables[name] = word with { Text = word.Text[(at + 1)..] };
            }
        }

        return variables;
    }

    private List<ParsedCommand> ResolveWords(ArraySegment<ShellWord> words, CommandSource source, int depth)
    {
        while (words.Count > 0)
        {
            // `NAME=value command`, and `set -e` and the like, which are no wrappers.
            if (IsAssignment(words[0].Text))
            {
                words = words[1..];
                continue;
            }

            // `$PREFIX gunicorn …`: what may stand there, such as a wrapper or nothing, is only known when it runs.
            if (words[0].Text.StartsWith('$') && !words[0].Text.Contains('/', StringComparison.Ordinal))
            {
                words = AfterWrapper(words, source);
                continue;
            }

            var name = words[0].BaseName;
            if (s_interpreters.Contains(name))
                return ResolvePython(words, source);
            if (s_shells.Contains(name))
                return ResolveShell(words, source, depth);
            if (ServerCommandParser.ServerOf(words, isModule: false) is { } found)
                return [ServerCommandParser.Read(found.Server, words, found.Next, source)];
            if (name is "make" or "gmake" or "just")
                return FollowMake(words, source, depth);
            if (_consoleScripts.Value.TryGetValue(name, out var module))
            {
                _scripts.Add((module.File, module.Function, source with { Words = words }));
                return [];
            }

            if (_shellScripts.Find(words[0].Text, source) is { } script)
                return FollowScript(script, words[1..], source, depth);
            if (!s_wrappers.Contains(name))
                return [];
            words = AfterWrapper(words, source);
        }

        return [];
    }

    // The next word that starts something known; a wrapper's own options and words lie between.
    private ArraySegment<ShellWord> AfterWrapper(ArraySegment<ShellWord> words, CommandSource source)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var name = words[i].BaseName;
            if (name is "make" or "just" || _consoleScripts.Value.ContainsKey(name) || s_wrappers.Contains(name) || s_interpreters.Contains(name) || s_shells.Contains(name) || ServerCommandParser.ServerOf(words[i..], isModule: false) is not null || _shellScripts.Find(words[i].Text, source) is not null)
                return words[i..];
            // `pip install gunicorn`: what another program is told is no command.
            if (name is "install" or "add" or "remove" or "pip")
                return ArraySegment<ShellWord>.Empty;
            if (words[i].Text is ['-', ..] or "run" or "--" or "exec" || words[i].Text.Contains(':', StringComparison.Ordinal) || IsAssignment(words[i].Text) || IsOptionValue(words, i) || !IsProgramName(words[i].Text) || i == 1)
                continue;
            if (words[i - 1].Text is "run" or "--" or "exec")
                return ArraySegment<ShellWord>.Empty;
        }

        return ArraySegment<ShellWord>.Empty;
    }

    private static bool IsOptionValue(ArraySegment<ShellWord> words, int index) => words[index - 1].Text.StartsWith('-') && words[index - 1].Text != "--";

    private static bool IsProgramName(string text) => text.Length > 0 && (char.IsLetter(text[0]) || text[0] is '.' or '/');

    private static bool IsAssignment(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && text.Take(at).All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
    }

    private List<ParsedCommand> ResolveShell(ArraySegment<ShellWord> words, CommandSource source, int depth)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var text = words[i].Text;
            if (text.StartsWith('-') && text.Contains('c', StringComparison.Ordinal) && !text.StartsWith("--", StringComparison.Ordinal))
                return i + 1 < words.Count ? [.. Resolve(source with { Shell = words[i + 1].Text, ShellStart = StartOf(words[i + 1], source), Arguments = [] }, depth + 1)] : [];
            if (text.StartsWith('-'))
                continue;
            return _shellScripts.Find(text, source) is { } script ? FollowScript(script, words[(i + 1)..], source, depth) : [];
        }

        return [];
    }

    // The words within quotes stand one character behind them.
    private static int StartOf(ShellWord word, CommandSource source) =>
        word.Span.Start < source.Text.Length && source.Text.Content[word.Span.Start] is '"' or '\'' ? word.Span.Start + 1 : word.Span.Start;

    private List<ParsedCommand> ResolvePython(ArraySegment<ShellWord> words, CommandSource source)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var text = words[i].Text;
            if (text == "-m" && i + 1 < words.Count)
            {
                var rest = words[(i + 1)..];
                if (ServerCommandParser.ServerOf(rest, isModule: true) is { } module)
                    return [ServerCommandParser.Read(module.Server, rest, module.Next, source)];
                _scripts.Add((rest[0].Text.Replace('.', '/') + ".py", null, source with { Words = words }));
                return [];
            }

            if (text.StartsWith('-'))
                continue;
            if (ServerCommandParser.ServerOf(words[i..], isModule: false) is { } command)
                return [ServerCommandParser.Read(command.Server, words[i..], command.Next, source)];
            if (text.EndsWith(".py", StringComparison.Ordinal))
                _scripts.Add((text, null, source with { Words = words }));
            return [];
        }

        return [];
    }

    // `make -C server run`: the recipe of the nearest Makefile that has it.
    private List<ParsedCommand> FollowMake(ArraySegment<ShellWord> words, CommandSource source, int depth)
    {
        if (depth > DepthLimit)
            return [];
        var names = words[0].BaseName == "just" ? (string[])["justfile", "Justfile"] : ["Makefile", "makefile", "GNUmakefile"];
        var at = words.ToList().FindIndex(word => word.Text is "-C" or "-f");
        var target = words.Skip(1).Where((word, index) => !word.Text.StartsWith('-') && (at < 0 || index + 1 != at + 1) && !IsAssignment(word.Text)).Select(word => word.Text).FirstOrDefault() ?? "";
        var files = project.Documents.Where(document => names.Contains(document.Name) && document.FullPath != source.Document.FullPath)
            .OrderByDescending(document => at >= 0 && at + 1 < words.Count ? ShellScripts.SharedEnd(document.Directory, words[at + 1].Text.TrimEnd('/')) : 0)
            .ThenByDescending(document => ShellScripts.SharedStart(document.FullPath, source.Document.FullPath))
            .ThenBy(document => document.Path, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (_shellScripts.TryRead(file, source, out var text) && Makefile.ReadTarget(file, text, target, source).ToList() is { Count: > 0 } recipe)
                return [.. recipe.SelectMany(line => Resolve(line, depth + 1))];
        }

        return [];
    }

    private List<ParsedCommand> FollowScript(ProjectDocument script, ArraySegment<ShellWord> arguments, CommandSource source, int depth)
    {
        _followed.Add(script.FullPath);
        if (!_shellScripts.TryRead(script, source, out var text) || !_open.Add(script))
            return [];
        var found = Resolve(source with { Document = script, Text = text, Words = [], Shell = text.Content, ShellStart = 0, Arguments = [] }, depth + 1).ToList();
        // `exec "$@"` runs what the script was given.
        if (arguments.Count > 0 && text.Content.Contains("$@", StringComparison.Ordinal))
            found.AddRange(ResolveWords(arguments, source, depth + 1));
        _open.Remove(script);
        return found;
    }
}
