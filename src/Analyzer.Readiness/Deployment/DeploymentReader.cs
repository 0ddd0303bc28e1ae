using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Finds every command that serves an application, and what it serves.</summary>
internal sealed class DeploymentReader(PythonProject project, ApplicationFinder applications)
{
    private readonly CommandResolver _resolver = new(project);
    private readonly List<ServerCommand> _commands = [];
    private readonly List<ProjectNotice> _notices = [];
    private readonly Dictionary<ModuleSymbol, HashSet<ModuleSymbol>> _imported = [];
    private ILookup<string, ModuleSymbol>? _byName;

    /// <summary>What could not be understood.</summary>
    public ImmutableArray<ProjectNotice> Notices => [.. _notices];

    /// <summary>The commands, by file and place; of those that several files lead to, the one for production.</summary>
    public ImmutableArray<ServerCommand> Read()
    {
        foreach (var document in project.Documents)
            Read(document);
        ReadScripts();
        if (_resolver.StoppedAt is { } stopped)
            _notices.Add(new ProjectNotice(stopped.Path, "scripts run each other too often: not all of the commands in them were followed"));
        ReadPython();
        var commands = _commands
            .OrderByDescending(command => command.Surroundings.Stage)
            .DistinctBy(command => (command.Location.Source.Path, command.Location.Span, command.Target))
            .OrderBy(command => command.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(command => command.Location.Span)
            .ToImmutableArray();
        return Settle(commands);
    }

    private void Read(ProjectDocument document)
    {
        if (!IsOfInterest(document))
            return;
        if (!project.TryReadText(document, out var text, out var notice))
        {
            _notices.Add(notice);
            return;
        }

        try
        {
            // A file that breaks in the middle gives nothing: half of it might mean something else.
            foreach (var source in DeploymentFiles.Read(document, text).ToList())
                Add(source);
        }
        catch (FormatException exception)
        {
            _notices.Add(new ProjectNotice(document.Path, $"deployment was not read: {exception.Message}"));
        }
    }

    // Locks are long and deploy nothing.
    private static bool IsOfInterest(ProjectDocument document) => Path.GetExtension(document.Name) is not (".lock" or ".sh" or ".bash" or ".env" or ".txt" or ".in");

    private void Add(CommandSource source)
    {
        // `uwsgi web.ini`: what the file says is read by itself.
        foreach (var parsed in _resolver.Resolve(source).Where(parsed => !IsConfiguredElsewhere(parsed)))
            _commands.Add(CommandOf(parsed));
    }

    private bool IsConfiguredElsewhere(ParsedCommand parsed) => parsed.Server.Ini is not null && parsed.Target is null
        && (parsed.Option("config")?.BaseName ?? parsed.ConfigurationFile?.BaseName) is { } name && project.Documents.Any(document => document.MadeName == name);

    // Scripts that nothing runs: their own name is all there is.
    private void ReadScripts()
    {
        foreach (var script in project.Documents.Where(document => Path.GetExtension(document.Name) is ".sh" or ".bash" && !_resolver.Followed.Contains(document.FullPath)))
        {
            if (project.TryReadText(script, out var text, out _))
                Add(new CommandSource(script, text, [], text.Content, 0, Surroundings.Of(script, new Surroundings(Stage.Unknown, "nothing is known to run this script"))));
        }
    }

    private void ReadPython()
    {
        var calls = new PythonServerCalls(applications);
        foreach (var module in applications.Modules)
        {
            foreach (var command in calls.Find(module, call => Surround(module, call).Surroundings))
                _commands.Add(RunnerOf(module) is { CpuLimit: { } limit } ? command with { CpuLimit = limit } : command);
            foreach (var (server, call) in calls.FindCommandObjects(module))
                _commands.Add(CommandOf(calls, server, call, module));
        }
    }

    // `CMD ["shop", "server", "start", "shop.main:app"]`: the words behind the command's name are the server's own.
    private ServerCommand CommandOf(PythonServerCalls calls, ServerKind server, CallSyntax call, ModuleSymbol module)
    {
        var place = PythonCall.Of(call);
        var (surroundings, source) = Surround(module, place);
        var at = source?.Words.ToList().FindIndex(1, word => place.Names.Contains(word.Text)) ?? -1;
        if (at > 0 && CommandOf(ServerCommandParser.Read(server, [.. source!.Words.Skip(at)], 1, source)) is { Target: not null } named)
            return named;
        return calls.OfCommandObject(server, call, module, surroundings);
    }

    /// <summary>What a call in a module is for, and the command that is known to run it.</summary>
    private (Surroundings Surroundings, CommandSource? Source) Surround(ModuleSymbol module, PythonCall call)
    {
        if (Runner(module) is { Source: { } source } runner)
            return (SurroundingsOf(source, runner.Function, call), source);
        // A script, or an installed command, of which this file holds a part.
        foreach (var script in _resolver.Scripts.OrderByDescending(script => script.Source.Surroundings.Stage))
        {
            if (ModuleAt(script.Script) is { } started && Reaches(started, module, call, script.Source))
                return (RunBy(script.Source), script.Source);
        }

        return (new Surroundings(Surroundings.OfName(module.File!.Path)?.Stage ?? Stage.Unknown, "no deployment file runs it"), null);
    }

    private CommandSource? RunnerOf(ModuleSymbol module) => Runner(module).Source;

    private (string Script, string? Function, CommandSource Source) Runner(ModuleSymbol module) =>
        _resolver.Scripts.Where(script => IsAt(module.File!.FullPath, script.Script)).OrderByDescending(script => script.Source.Surroundings.Stage).FirstOrDefault();

    private ModuleSymbol? ModuleAt(string script) =>
        applications.Modules.FirstOrDefault(module => IsAt(module.File!.FullPath, script) || IsEndOf($"{script[..^".py".Length]}/__init__.py".AsSpan().TrimStart("./"), module.File.FullPath));

    // It imports the file; and the command's words name the function, or the script calls it.
    private bool Reaches(ModuleSymbol started, ModuleSymbol module, PythonCall call, CommandSource source)
    {
        if (!ImportedBy(started).Contains(module))
            return false;
        return source.Words.Skip(1).Any(word => call.Names.Contains(word.Text))
            || (call.Function is { } function && started.Tree.Index.Calls.Any(other => CallIndex.NameOf(other.Func) == function));
    }

    private HashSet<ModuleSymbol> ImportedBy(ModuleSymbol started)
    {
        if (_imported.TryGetValue(started, out var found))
            return found;
        var byName = _byName ??= applications.Modules.ToLookup(module => module.Name, StringComparer.Ordinal);
        _imported[started] = found = [started];
        var queue = new Queue<ModuleSymbol>(found);
        while (queue.TryDequeue(out var importer))
        {
            foreach (var module in applications.ImportsOf(importer).Modules.SelectMany(name => byName[name]))
            {
                if (found.Add(module))
                    queue.Enqueue(module);
            }
        }

        return found;
    }

    // An installed command is one function; its subcommands run the others in the file, if its words name them.
    private static Surroundings SurroundingsOf(CommandSource source, string? entry, PythonCall call) =>
        entry is null || call.Function is null || call.Function == entry || source.Words.Skip(1).Any(word => call.Names.Contains(word.Text)) ? RunBy(source)
        : new Surroundings(Stage.Unknown, $"{source.Document.Path} runs a command of this file, perhaps this one");

    private static Surroundings RunBy(CommandSource source) => source.Surroundings with { Why = $"{source.Document.Path} runs it: {source.Surroundings.Why}" };

    private static bool IsAt(string fullPath, string script) =>
        IsEndOf(script.AsSpan().TrimStart("./"), fullPath) || IsEndOf(fullPath.AsSpan(fullPath.LastIndexOf('/') + 1), script);

    // Asked of every file for every script.
    private static bool IsEndOf(ReadOnlySpan<char> name, ReadOnlySpan<char> path) =>
        path.Length > name.Length && path[^(name.Length + 1)] == '/' && path.EndsWith(name);

    private static string PathText(string fullPath) => fullPath[(fullPath.LastIndexOf('/') + 1)..];

    private ServerCommand CommandOf(ParsedCommand parsed)
    {
        var server = parsed.Server;
        var settings = SettingsOf(parsed);
        var workerClass = parsed.Option("worker-class")?.Text ?? settings?["worker_class"]?.Text;
        var threads = parsed.Setting("threads") ?? settings?["threads"];
        var target = parsed.Target?.Text ?? settings?["wsgi_app"]?.Text ?? (server.Variable("target") is { } variable && parsed.Source.Environment.TryGetValue(variable, out var value) ? value.Text : null);
        var @interface = parsed.Option("interface")?.Text ?? (server.Variable("interface") is { } name && parsed.Source.Environment.TryGetValue(name, out var given) ? given.Text : null);
        if (target?.Contains('$', StringComparison.Ordinal) == true)
            target = null;
        else
            target ??= DefaultTarget(server, parsed.Source.Document);
        target = target is null ? null : Renamed(target, parsed.Source.Copies);
        var application = target is null ? null : applications.Resolve(target, server.Attribute, isFactory: parsed.Source.Text[LocationOf(parsed).Span].Contains("--factory", StringComparison.Ordinal));
        // What an image serves by default stands beside the file that builds on it, if anywhere.
        if (parsed.Source.StandsAt is not null && application?.File.FullPath.StartsWith($"{parsed.Source.Document.Directory}/", StringComparison.Ordinal) == false)
            application = null;
        return new ServerCommand(server, LocationOf(parsed), parsed.Source.Surroundings)
        {
            Target = target,
            WorkerClass = workerClass,
            // Where even the target is hidden in a variable, so may be the worker class.
            Serves = parsed.HasOpenWords && target is null && workerClass is null && server.HasWorkerClasses ? Interface.Unknown : Serves(server, workerClass, @interface),
            HasInterfaceOption = @interface is not null,
            Workers = parsed.Setting("workers") ?? settings?["workers"],
            Threads = threads,
            IsReloading = parsed.IsReloading || settings?["reload"]?.Text == "True",
            CpuLimit = parsed.Source.CpuLimit,
            IsReplicated = parsed.Source.IsReplicated,
            Application = application,
        };
    }

    // `COPY telemetry.py /app/main.py`: the image's `main:app` is the repository's `telemetry:app`.
    private static string Renamed(string target, IReadOnlyDictionary<string, string> copies)
    {
        var module = target.Split(':')[0];
        return copies.TryGetValue($"{module[(module.LastIndexOf('.') + 1)..]}.py", out var original) && original.EndsWith(".py", StringComparison.Ordinal)
            ? original[..^".py".Length].Replace('/', '.') + target[module.Length..]
            : target;
    }

    // What the server would find by itself: by a setting of the project, or by usual names.
    private string? DefaultTarget(ServerKind server, ProjectDocument document)
    {
        if (server.ProjectSetting is { } path)
        {
            foreach (var pyproject in project.Documents.Where(other => other.Name == "pyproject.toml" && ($"{document.Directory}/".StartsWith($"{other.Directory}/", StringComparison.Ordinal) || other.Directory.StartsWith($"{document.Directory}/", StringComparison.Ordinal))).OrderByDescending(other => other.Directory.Length))
            {
                if (project.TryReadText(pyproject, out var text, out _) && TryRead(text)?.At(path.Split('.'))?.Scalar is { } named)
                    return named;
            }
        }

        return server.DefaultTargets.FirstOrDefault(target => applications.Resolve(target, server.Attribute, isFactory: false) is not null);
    }

    // A file that is broken is noticed where it is read for its dependencies.
    private static ConfigNode? TryRead(SourceText text)
    {
        try
        {
            return TomlConfig.Read(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private Interface Serves(ServerKind server, string? workerClass, string? @interface)
    {
        if (@interface is not null)
            return server.InterfaceFor(@interface);
        if (workerClass is null || !server.HasWorkerClasses)
            return server.Serves;
        if (server.WorkerClass(workerClass) is not Interface.Unknown and var known)
            return known;
        // A project's own worker is what its base is.
        var at = workerClass.LastIndexOf('.');
        foreach (var module in applications.Modules.Where(module => at > 0 && (module.Name == workerClass[..at] || module.Name.EndsWith($".{workerClass[..at]}", StringComparison.Ordinal))))
        {
            var definition = module.Tree.Root.Body.OfType<ClassDefSyntax>().FirstOrDefault(definition => definition.Name == workerClass[(at + 1)..]);
            foreach (var @base in definition?.Bases ?? [])
            {
                if (applications.ImportsOf(module).DottedName(@base) is { } name && server.WorkerClass(name) is not Interface.Unknown and var inherited)
                    return inherited;
            }
        }

        return Interface.Unknown;
    }

    // The file that an option names, or the one that the server reads unasked.
    private PythonSettings? SettingsOf(ParsedCommand parsed)
    {
        if (parsed.Server.Configuration is not { } usual)
            return null;
        var given = parsed.Option("config")?.Text;
        var path = (given ?? usual).Replace("python:", "", StringComparison.Ordinal).Replace("file:", "", StringComparison.Ordinal);
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (given?.StartsWith("python:", StringComparison.Ordinal) == true)
            name = path[(path.LastIndexOf('.') + 1)..] + ".py";
        var files = applications.Modules.Where(module => PathText(module.File!.FullPath) == name).ToList();
        var near = files.Where(module => parsed.Source.Document.Directory.StartsWith(module.File!.Directory, StringComparison.Ordinal) || module.File.Directory.StartsWith(parsed.Source.Document.Directory, StringComparison.Ordinal)).ToList();
        return (near.Count > 0 ? near : given is not null ? files : []) is [var only] ? new PythonSettings(only) : null;
    }

    // From the server's name to the end of its line, or of its last word.
    private static Location LocationOf(ParsedCommand parsed)
    {
        var text = parsed.Source.Text;
        if (parsed.Source.StandsAt is { } place)
            return new Location(text, place);
        var start = Math.Clamp(parsed.Span.Start, 0, text.Length);
        var line = text.LineSpan(text.LineOf(start));
        var end = Math.Clamp(parsed.Span.End, start, Math.Max(start, line.End));
        return new Location(text, new TextSpan(start, end));
    }

    // An image whose command is a development server, beside something else that serves the same in production, is for development.
    private static ImmutableArray<ServerCommand> Settle(ImmutableArray<ServerCommand> commands)
    {
        var served = commands.Where(command => command.Surroundings.Stage == Stage.Production && !command.IsForDevelopment).ToList();
        return
        [
            .. commands.Select(command => command.Surroundings.Stage == Stage.Production && command.IsForDevelopment && Surroundings.OfName(command.Location.Source.Path)?.Stage != Stage.Production
                && served.Find(other => ServesSame(other, command)) is { } real
                ? command with { Surroundings = new Surroundings(Stage.Development, $"{real.Location.Source.Path} serves in production") }
                : command),
        ];
    }

    private static bool ServesSame(ServerCommand left, ServerCommand right) =>
        left.Application is not { } one || right.Application is not { } other || one.Kind.Framework == other.Kind.Framework;
}
