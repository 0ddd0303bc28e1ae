using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Commands in TOML and JSON: fly.toml, railway, nixpacks, and the task tables of pyproject.toml.</summary>
internal static class TomlDeployments
{
    private static readonly string[][] s_taskTables = [["tool", "poe", "tasks"], ["tool", "pdm", "scripts"], ["tool", "taskipy", "tasks"], ["tool", "rye", "scripts"], ["tool", "pixi", "tasks"]];

    /// <summary>The commands of a TOML file.</summary>
    /// <exception cref="FormatException">The file is not TOML.</exception>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text) => document.MadeName switch
    {
        "pyproject.toml" => Tasks(document, text, TomlConfig.Read(text)),
        "railway.toml" or "nixpacks.toml" => Platform(document, text, TomlConfig.Read(text)),
        _ when document.MadeName.StartsWith("fly", StringComparison.Ordinal) => Fly(document, text, TomlConfig.Read(text)),
        _ => [],
    };

    /// <summary>The commands of a JSON file.</summary>
    /// <exception cref="FormatException">The file is not JSON.</exception>
    public static IEnumerable<CommandSource> ReadJson(ProjectDocument document, SourceText text) =>
        document.MadeName switch
        {
            "railway.json" => Platform(document, text, JsonConfig.Read(text)),
            "zappa_settings.json" => Zappa(document, text, JsonConfig.Read(text)),
            "vercel.json" => Vercel(document, text, JsonConfig.Read(text)),
            "app.json" => Formation(document, text, JsonConfig.Read(text)),
            _ when document.MadeName.Contains("uwsgi", StringComparison.OrdinalIgnoreCase) => DeploymentFiles.SectionsOf(document, text, JsonConfig.Read(text)),
            _ => [],
        };

    // Each stage names what it serves; Zappa calls it as WSGI.
    private static IEnumerable<CommandSource> Zappa(ProjectDocument document, SourceText text, ConfigNode root)
    {
        foreach (var stage in root.Entries)
        {
            if (stage.Value["app_function"] is not { Scalar: { } target } node)
                continue;
            var at = target.LastIndexOf('.');
            var surroundings = Surroundings.OfName(stage.Key) ?? new Surroundings(Stage.Production, "Zappa deploys it");
            yield return new CommandSource(document, text, [new ShellWord("zappa_settings.json", node.Span), new ShellWord(at < 0 ? target : $"{target[..at]}:{target[(at + 1)..]}", node.Span)], null, node.Span.Start, surroundings);
        }
    }

    // Each build by the Python runtime serves the `app` of a file.
    private static IEnumerable<CommandSource> Vercel(ProjectDocument document, SourceText text, ConfigNode root)
    {
        foreach (var build in root["builds"]?.Items ?? [])
        {
            if (build["src"] is { Scalar: { } file } node && file.EndsWith(".py", StringComparison.Ordinal) && build["use"]?.Scalar?.Contains("python", StringComparison.Ordinal) == true)
                yield return new CommandSource(document, text, [new ShellWord("vercel.json", node.Span), new ShellWord(file, node.Span)], null, node.Span.Start, Surroundings.Of(document, new Surroundings(Stage.Production, "Vercel deploys it")));
        }
    }

    // Dokku's and Heroku's manifest: commands of the formation, where there are any.
    private static IEnumerable<CommandSource> Formation(ProjectDocument document, SourceText text, ConfigNode root)
    {
        foreach (var process in root["formation"]?.Entries ?? [])
        {
            if (process.Value["command"] is { Kind: ConfigKind.Scalar } command)
                yield return Make(document, text, command, Surroundings.Of(document, new Surroundings(Stage.Production, "the platform runs it")), null);
        }
    }

    private static IEnumerable<CommandSource> Platform(ProjectDocument document, SourceText text, ConfigNode root)
    {
        if ((root.At("deploy", "startCommand") ?? root.At("start", "cmd")) is { } command)
            yield return Make(document, text, command, new Surroundings(Stage.Production, "the platform runs it"), root["variables"]);
    }

    private static IEnumerable<CommandSource> Fly(ProjectDocument document, SourceText text, ConfigNode root)
    {
        var surroundings = Surroundings.Of(document, new Surroundings(Stage.Production, "fly.io runs it"));
        foreach (var process in root["processes"]?.Entries ?? [])
            yield return Make(document, text, process.Value, surroundings, root["env"]);
        if (root.At("experimental", "cmd") is { } command)
            yield return Make(document, text, command, surroundings, root["env"]);
    }

    private static IEnumerable<CommandSource> Tasks(ProjectDocument document, SourceText text, ConfigNode root)
    {
        var tables = s_taskTables.Select(path => root.At(path)).Concat((root.At("tool", "hatch", "envs")?.Entries ?? []).Select(environment => environment.Value["scripts"]));
        foreach (var task in tables.SelectMany(table => table?.Entries ?? []))
        {
            var command = task.Value.Kind == ConfigKind.Mapping ? task.Value["cmd"] ?? task.Value["shell"] : task.Value;
            if (command is { Kind: ConfigKind.Scalar })
                yield return Make(document, text, command, Surroundings.OfName(task.Key) ?? new Surroundings(Stage.Development, "a task is run by those who work on the project"), null);
        }
    }

    private static CommandSource Make(ProjectDocument document, SourceText text, ConfigNode node, Surroundings surroundings, ConfigNode? variables)
    {
        var command = CommandText.Of(node, text);
        return new CommandSource(document, text, command.Words, command.Shell, command.Start, surroundings) { Environment = DeploymentFiles.Variables(variables) };
    }
}
