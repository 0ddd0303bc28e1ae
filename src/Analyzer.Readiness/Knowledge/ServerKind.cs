using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>A server, as a row of <c>rules/servers/servers.toml</c> describes its command line.</summary>
public sealed class ServerKind
{
    private readonly ConfigNode _row;

    private ServerKind(string name, ConfigNode row)
    {
        Name = name;
        _row = row;
        Commands = KnowledgeFile.Texts(row["commands"]);
        Modules = KnowledgeFile.Texts(row["modules"]);
        Subcommands = row["subcommand"]?.Scalar is { } subcommand ? [subcommand, .. KnowledgeFile.Texts(row["aliases"])] : [];
        Flags = [.. KnowledgeFile.Texts(row["flags"])];
        ReloadFlags = [.. KnowledgeFile.Texts(row["reload"])];
    }

    /// <summary>All servers.</summary>
    public static IReadOnlyList<ServerKind> All { get; } = [.. KnowledgeFile.Read("servers/servers.toml").Entries.Select(entry => new ServerKind(entry.Key, entry.Value))];

    private static readonly ILookup<string, (ServerKind, ConfigNode)> s_calls = All
        .SelectMany(server => server.Calls.Select(row => (Name: row["name"]?.Scalar ?? "", Server: server, Row: row)).DistinctBy(call => call.Name))
        .ToLookup(call => call.Name, call => (call.Server, call.Row));

    /// <summary>The name of the row.</summary>
    public string Name { get; }

    /// <summary>The name that people know: a row for a second subcommand has that of the first.</summary>
    public string Title => Subcommands.Count > 0 ? $"{Commands[0]} {Subcommands[0]}" : Name;

    /// <summary>Whether it is for development alone.</summary>
    public bool IsDevelopment => _row["development"]?.Scalar == "true";

    /// <summary>Whether it has one process and no option for more.</summary>
    public bool IsSingleProcess => _row["single-process"]?.Scalar == "true";

    /// <summary>What it speaks unless told otherwise.</summary>
    public Interface Serves => InterfaceOf(_row["serves"]?.Scalar);

    /// <summary>The attribute of the target's module unless the target names one; empty if it must.</summary>
    public string Attribute => _row["attribute"]?.Scalar ?? "";

    /// <summary>The file of settings that it reads from its directory unasked; null if there is none.</summary>
    public string? Configuration => _row["configuration"]?.Scalar;

    /// <summary>The setting of <c>pyproject.toml</c> that names its target, dotted; null if there is none.</summary>
    internal string? ProjectSetting => _row["project-setting"]?.Scalar;

    /// <summary>The targets that it looks for where it is given none, in this order.</summary>
    internal string[] DefaultTargets => KnowledgeFile.Texts(_row["default-targets"]);

    /// <summary>The command that serves an ASGI application, with <c>{target}</c> and <c>{workers}</c>; null if it serves none.</summary>
    public string? Recommended => _row["recommend"]?.Scalar;

    /// <summary>The same for a function that makes the application; null if it takes none.</summary>
    public string? RecommendedFactory => _row["recommend-factory"]?.Scalar;

    /// <summary>The command that serves a WSGI application, which threads help; null if it serves none.</summary>
    public string? RecommendedWsgi => _row["recommend-wsgi"]?.Scalar;

    /// <summary>Whether it is recommended where a project has no server of its own.</summary>
    public bool IsPreferred => _row["preferred"]?.Scalar == "true";

    /// <summary>The framework whose applications start it by <c>app.run()</c>; null if none does.</summary>
    public string? RunOf => _row["run-of"]?.Scalar;

    /// <summary>The object of its command line; null if there is none.</summary>
    internal string? CommandObject => _row["command-object"]?.Scalar;

    /// <summary>The class whose objects start it by <c>run(app)</c>; null if there is none.</summary>
    internal string? RunOfClass => _row["run-of-class"]?.Scalar;

    /// <summary>The servers that a call of a dotted name starts, each with the row of that call.</summary>
    internal static IEnumerable<(ServerKind Server, ConfigNode Call)> CallsNamed(string name) => s_calls[name];

    internal IReadOnlyList<string> Commands { get; }

    internal IReadOnlyList<string> Modules { get; }

    internal IReadOnlyList<string> Subcommands { get; }

    internal HashSet<string> Flags { get; }

    internal HashSet<string> ReloadFlags { get; }

    /// <summary>The calls that start it from Python.</summary>
    internal IEnumerable<ConfigNode> Calls => _row["calls"]?.Items ?? [];

    internal ConfigNode? Ini => _row["ini"];

    /// <summary>The spellings of an option, such as <c>workers</c>.</summary>
    internal string[] Option(string name) => KnowledgeFile.Texts(_row.At("options", name));

    /// <summary>The environment variable that sets an option; null if there is none.</summary>
    internal string? Variable(string name) => _row.At("environment", name)?.Scalar
        ?? (_row.At("environment", "prefix")?.Scalar is { } prefix ? prefix + name.ToUpperInvariant() : null);

    /// <summary>What it speaks with a value of its interface option.</summary>
    internal Interface InterfaceFor(string value) => _row.At("interfaces", value)?.Scalar is { } name ? InterfaceOf(name) : Interface.Unknown;

    /// <summary>What it speaks with a worker class; unknown for one that is not in the table.</summary>
    internal Interface WorkerClass(string name) => InterfaceOf(_row.At("worker-classes", name)?.Scalar);

    internal bool HasWorkerClasses => _row["worker-classes"] is not null;

    /// <summary>Whether threads have an effect under a worker class and interface.</summary>
    public bool HasThreads(string workerClass, Interface serves) =>
        _row["threads-for"] is { } classes ? KnowledgeFile.Texts(classes).Contains(workerClass)
        : _row["threads-for-interface"]?.Scalar is not { } only || InterfaceOf(only) == serves;

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static Interface InterfaceOf(string? name) => name switch
    {
        "wsgi" => Interface.Wsgi,
        "asgi" => Interface.Asgi,
        "rsgi" => Interface.Rsgi,
        "auto" => Interface.Auto,
        _ => Interface.Unknown,
    };
}
