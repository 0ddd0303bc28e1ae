using System.Globalization;
using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Finds the commands in a project's deployment files, each format by its own parser.</summary>
internal static partial class DeploymentFiles
{
    /// <summary>The commands of one file; none if it is of no known kind.</summary>
    /// <exception cref="FormatException">The file is of a known kind, and broken.</exception>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text)
    {
        var name = document.MadeName;
        if (name.StartsWith("Procfile", StringComparison.Ordinal))
            return Procfile(document, text);
        if (IsDockerfile(name))
            return Dockerfile.Read(document, text);
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".yml" or ".yaml" => YamlDeployments.Read(document, text),
            ".toml" => TomlDeployments.Read(document, text),
            ".json" => TomlDeployments.ReadJson(document, text),
            ".conf" when text.Content.Contains("WSGIScriptAlias", StringComparison.Ordinal) => ApacheDeployments.Read(document, text),
            ".conf" when text.Content.Contains(NginxDeployments.Directive, StringComparison.Ordinal) => NginxDeployments.Read(document, text),
            ".xml" => SectionsOf(document, text, XmlConfig.Read(text)),
            ".ini" or ".conf" or ".cfg" or ".service" => IniDeployments.Read(document, text),
            ".mk" => Makefile.Read(document, text),
            _ when name is "Makefile" or "makefile" or "GNUmakefile" or "justfile" or "Justfile" => Makefile.Read(document, text),
            _ when IsServiceScript(document, text) => [new CommandSource(document, text, [], text.Content, 0, Surroundings.Of(document, new Surroundings(Stage.Production, "a supervisor such as s6 or runit keeps it running")))],
            _ => [],
        };
    }

    /// <summary>The servers whose settings stand at the top of a file: uWSGI reads one form in INI, YAML, JSON and XML.</summary>
    public static IEnumerable<CommandSource> SectionsOf(ProjectDocument document, SourceText text, ConfigNode root) =>
        root.Entries.Where(entry => entry.Value.Kind == ConfigKind.Mapping).Select(entry => (Section: entry, Server: IniDeployments.ServerOf(entry)))
            .Where(found => found.Server is not null).Select(found => IniDeployments.FromSection(document, text, found.Section, found.Server!));

    private static bool IsDockerfile(string name) =>
        name.StartsWith("Dockerfile", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Containerfile", StringComparison.Ordinal)
        || Path.GetExtension(name).ToLowerInvariant() is ".dockerfile" or ".containerfile";

    private static IEnumerable<CommandSource> Procfile(ProjectDocument document, SourceText text)
    {
        var surroundings = Surroundings.Of(document, new Surroundings(Stage.Production, "a Procfile says what the platform runs"));
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            if (Process().Match(text[span].ToString()) is { Success: true } match)
                yield return new CommandSource(document, text, [], match.Groups["command"].Value, span.Start + match.Groups["command"].Index, surroundings);
        }
    }

    // `etc/s6-overlay/s6-rc.d/web/run`, `service/web/run`: a file of this name that a shell runs.
    private static bool IsServiceScript(ProjectDocument document, SourceText text) => document.Name == "run" && text.Content.StartsWith("#!", StringComparison.Ordinal) && text[text.LineSpan(0)].ToString() is var first
        && (first.Contains("sh", StringComparison.Ordinal) || first.Contains("with-contenv", StringComparison.Ordinal));

    /// <summary>A number of CPUs as Docker and Kubernetes write it: <c>2</c>, <c>0.5</c>, <c>500m</c>.</summary>
    public static double? CpuCount(string? text)
    {
        if (text is null)
            return null;
        var isThousandths = text.EndsWith('m');
        return double.TryParse(isThousandths ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 ? number / (isThousandths ? 1000 : 1) : null;
    }

    /// <summary>Variables from a mapping, a list of <c>NAME=value</c>, or a list of <c>{name, value}</c>.</summary>
    public static Dictionary<string, ShellWord> Variables(ConfigNode? node)
    {
        var variables = new Dictionary<string, ShellWord>(StringComparer.Ordinal);
        foreach (var entry in node?.Entries ?? [])
        {
            if (entry.Value.Scalar is { } value)
                variables[entry.Key] = new ShellWord(value, entry.KeySpan);
        }

        foreach (var item in node?.Items ?? [])
        {
            if (item.Scalar?.Split('=', 2) is [var name, var value])
                variables[name] = new ShellWord(value, item.Span);
            else if ((item["name"] ?? item["key"])?.Scalar is { } key && item["value"] is { Scalar: { } given } node2)
                variables[key] = new ShellWord(given, node2.Span);
        }

        return variables;
    }

    [GeneratedRegex(@"^\s*[A-Za-z0-9_-]+\s*:\s*(?<command>\S.*)$")]
    private static partial Regex Process();
}
