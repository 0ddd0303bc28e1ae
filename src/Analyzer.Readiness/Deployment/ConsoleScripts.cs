using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The commands that a project installs, by name: the Python file of each, and the function.</summary>
/// <remarks>PyPA specifications, "Entry points": <c>[project.scripts]</c>; Poetry's <c>[tool.poetry.scripts]</c>; <c>console_scripts</c> of <c>setup.cfg</c>.</remarks>
internal static class ConsoleScripts
{
    /// <summary>Reads the commands; files that are broken are noticed where they are read for their dependencies.</summary>
    public static Dictionary<string, (string File, string Function)> Of(PythonProject project)
    {
        var scripts = new Dictionary<string, (string File, string Function)>(StringComparer.Ordinal);
        foreach (var document in project.Documents.Where(document => document.Name is "pyproject.toml" or "setup.cfg"))
        {
            if (!project.TryReadText(document, out var text, out _))
                continue;
            try
            {
                foreach (var (name, target) in document.Name == "setup.cfg" ? OfSetup(text) : OfPyproject(text))
                {
                    if (target.Split('[')[0].Split(':') is [var module, var function])
                        scripts.TryAdd(name, (module.Trim().Replace('.', '/') + ".py", function.Trim()));
                }
            }
            catch (FormatException)
            {
                continue;
            }
        }

        return scripts;
    }

    private static IEnumerable<(string Name, string Target)> OfPyproject(SourceText text)
    {
        var root = TomlConfig.Read(text);
        foreach (var table in (ConfigNode?[])[root.At("project", "scripts"), root.At("tool", "poetry", "scripts")])
        {
            foreach (var entry in table?.Entries ?? [])
            {
                if (entry.Value.Scalar is { } target)
                    yield return (entry.Key, target);
            }
        }
    }

    private static IEnumerable<(string Name, string Target)> OfSetup(SourceText text)
    {
        var lines = IniConfig.Read(text).At("options.entry_points", "console_scripts")?.Scalar?.Split('\n') ?? [];
        foreach (var line in lines)
        {
            if (line.Split('=', 2) is [var name, var target])
                yield return (name.Trim(), target.Trim());
        }
    }
}
