using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Commands in YAML: compose, Kubernetes and Helm, render.yaml, App Engine, workflows.</summary>
internal static class YamlDeployments
{
    /// <summary>The commands of a file.</summary>
    /// <exception cref="FormatException">The file is not YAML, though its name says what it is for.</exception>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text)
    {
        var isCompose = document.Name.Contains("compose", StringComparison.OrdinalIgnoreCase);
        var isWorkflow = document.Path.Contains(".github/workflows/", StringComparison.Ordinal);
        // Most YAML is something else, and some of that is no YAML at all: only what says that it deploys is parsed.
        var isAnsible = IsAnsible(document, text);
        if (text.Content.StartsWith("uwsgi:", StringComparison.Ordinal) || text.Content.Contains("\nuwsgi:", StringComparison.Ordinal))
            return YamlConfig.Read(text).SelectMany(root => DeploymentFiles.SectionsOf(document, text, root));
        if (!isCompose && !isWorkflow && !isAnsible && document.Name is not ("render.yaml" or "app.yaml" or "app.yml") && !text.Content.Contains("containers:", StringComparison.Ordinal))
            return [];
        var roots = YamlConfig.Read(text);
        if (isCompose)
            return roots.SelectMany(root => Compose(document, text, root));
        if (isAnsible)
            return roots.SelectMany(root => AnsibleDeployments.Read(document, text, root));
        if (isWorkflow)
            return roots.SelectMany(root => Workflow(document, text, root));
        return document.Name switch
        {
            "render.yaml" => roots.SelectMany(root => root["services"]?.Items ?? []).SelectMany(service => Render(document, text, service)),
            "app.yaml" or "app.yml" when roots.Any(root => root["runtime"] is not null) => roots.SelectMany(root => AppEngine(document, text, root)),
            _ => roots.SelectMany(root => Kubernetes(document, text, root)),
        };
    }

    // A role's `tasks/main.yml`, or a playbook.
    private static bool IsAnsible(ProjectDocument document, SourceText text) =>
        document.DirectoryName is "tasks" or "handlers"
        || (text.Content.Contains("hosts:", StringComparison.Ordinal) && (text.Content.Contains("tasks:", StringComparison.Ordinal) || text.Content.Contains("roles:", StringComparison.Ordinal)));

    private static IEnumerable<CommandSource> Compose(ProjectDocument document, SourceText text, ConfigNode root)
    {
        foreach (var service in root["services"]?.Entries ?? [])
        {
            var node = service.Value;
            var command = node["command"] is { } given && given.Text is not "null" ? CommandText.Of(given, text) : null;
            var entrypoint = node["entrypoint"] is { } entry ? CommandText.Of(entry, text) : null;
            if ((entrypoint ?? command) is not { } first)
                continue;
            var limit = DeploymentFiles.CpuCount((node["cpus"] ?? node.At("deploy", "resources", "limits", "cpus"))?.Scalar);
            yield return new CommandSource(document, text, first.Words, first.Shell, first.Start, ComposeSurroundings(document, service.Key, node))
            {
                Environment = DeploymentFiles.Variables(node["environment"]),
                Arguments = entrypoint is not null && command is not null ? command.AllWords : [],
                CpuLimit = limit,
                IsReplicated = node.At("deploy", "replicas") is not null,
            };
        }
    }

    private static Surroundings ComposeSurroundings(ProjectDocument document, string service, ConfigNode node)
    {
        if (Surroundings.OfName(document.Path) is { } named)
            return named;
        if (Surroundings.OfName(service) is { } serviceNamed)
            return serviceNamed;
        // The source tree of the host over that of the image: what is edited is what runs.
        if (node["volumes"]?.Items.Any(IsSourceMount) == true)
            return new Surroundings(Stage.Development, $"the service `{service}` mounts the source tree");
        if (node["restart"]?.Scalar is "always" or "unless-stopped" || node["deploy"] is not null)
            return new Surroundings(Stage.Production, $"the service `{service}` is kept running");
        return new Surroundings(Stage.Unknown, "a compose file may be for either");
    }

    private static bool IsSourceMount(ConfigNode volume)
    {
        var source = volume["source"]?.Scalar ?? volume.Scalar?.Split(':')[0] ?? "";
        var target = volume["target"]?.Scalar ?? volume.Scalar?.Split(':') switch { [_, var second, ..] => second, _ => "" };
        return source is "." or "./" or ".." or "$PWD" or "${PWD}" || (source.StartsWith("./", StringComparison.Ordinal) && IsCodeDirectory(source) && target.Length > 0);
    }

    private static bool IsCodeDirectory(string source) => source.TrimEnd('/')[(source.TrimEnd('/').LastIndexOf('/') + 1)..] is "src" or "app" or "backend" or "code" or "server" or "web" or "api";

    private static IEnumerable<CommandSource> Kubernetes(ProjectDocument document, SourceText text, ConfigNode root)
    {
        var surroundings = Surroundings.Of(document, new Surroundings(Stage.Production, "Kubernetes runs it"));
        foreach (var container in root.Descendants().SelectMany(node => node["containers"]?.Items ?? []))
        {
            if ((container["command"] ?? container["args"]) is not { } first)
                continue;
            var command = CommandText.Of(first, text);
            var arguments = container["command"] is not null && container["args"] is { } args ? CommandText.Of(args, text) : null;
            yield return new CommandSource(document, text, [.. command.Words, .. arguments?.Words ?? []], command.Shell, command.Start, surroundings)
            {
                Environment = DeploymentFiles.Variables(container["env"]),
                CpuLimit = DeploymentFiles.CpuCount(container.At("resources", "limits", "cpu")?.Scalar),
                IsReplicated = true,
            };
        }
    }

    private static IEnumerable<CommandSource> Render(ProjectDocument document, SourceText text, ConfigNode service)
    {
        if ((service["startCommand"] ?? service["dockerCommand"]) is { } command)
            yield return Make(document, text, command, new Surroundings(Stage.Production, "Render runs it")) with { Environment = DeploymentFiles.Variables(service["envVars"]) };
    }

    private static IEnumerable<CommandSource> AppEngine(ProjectDocument document, SourceText text, ConfigNode root)
    {
        if (root["entrypoint"] is { Kind: ConfigKind.Scalar } command)
            yield return Make(document, text, command, new Surroundings(Stage.Production, "App Engine runs it")) with { Environment = DeploymentFiles.Variables(root["env_variables"]), IsReplicated = true };
    }

    private static IEnumerable<CommandSource> Workflow(ProjectDocument document, SourceText text, ConfigNode root)
    {
        var steps = (root["jobs"]?.Entries ?? []).SelectMany(job => job.Value["steps"]?.Items ?? []);
        foreach (var step in steps)
        {
            if (step["run"] is { Kind: ConfigKind.Scalar } run)
                yield return Make(document, text, run, new Surroundings(Stage.Development, "a workflow builds and tests"));
        }
    }

    private static CommandSource Make(ProjectDocument document, SourceText text, ConfigNode node, Surroundings surroundings)
    {
        var command = CommandText.Of(node, text);
        return new CommandSource(document, text, command.Words, command.Shell, command.Start, surroundings);
    }
}
