using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Commands in tasks of Ansible: the modules that run one, and containers. Templates of units and programs are read as what they make.</summary>
/// <remarks>Ansible documentation: <c>ansible.builtin.command</c>, <c>ansible.builtin.shell</c>, <c>community.docker.docker_container</c>.</remarks>
internal static class AnsibleDeployments
{
    private static readonly string[] s_modules = ["command", "shell", "ansible.builtin.command", "ansible.builtin.shell"];
    private static readonly string[] s_containers = ["docker_container", "community.docker.docker_container", "podman_container", "containers.podman.podman_container"];

    /// <summary>The commands of a playbook or a list of tasks.</summary>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text, ConfigNode root)
    {
        var surroundings = Surroundings.Of(document, new Surroundings(Stage.Production, "Ansible sets up the machines with it"));
        foreach (var task in root.Descendants().Where(node => node.Kind == ConfigKind.Mapping))
        {
            foreach (var module in s_modules.Select(name => task[name]).OfType<ConfigNode>())
            {
                var node = module.Kind == ConfigKind.Mapping ? module["cmd"] ?? module["argv"] : module;
                if (node is not null && node.Kind != ConfigKind.Mapping)
                    yield return Make(document, text, node, surroundings, task["environment"]);
            }

            foreach (var container in s_containers.Select(name => task[name]).OfType<ConfigNode>())
            {
                if (container["command"] is { } command && command.Kind != ConfigKind.Mapping)
                    yield return Make(document, text, command, surroundings, container["env"]);
            }
        }
    }

    private static CommandSource Make(ProjectDocument document, SourceText text, ConfigNode node, Surroundings surroundings, ConfigNode? variables)
    {
        var command = CommandText.Of(node, text);
        return new CommandSource(document, text, command.Words, command.Shell, command.Start, surroundings) { Environment = DeploymentFiles.Variables(variables) };
    }
}
