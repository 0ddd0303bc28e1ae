using System.Collections.Frozen;

namespace Analyzer.Semantics;

/// <summary>Tells from its name whether a file may say something about how a project is built, served or what it depends on.</summary>
internal static class DocumentNames
{
    private static readonly FrozenSet<string> s_extensions = FrozenSet.ToFrozenSet(
        [".toml", ".lock", ".cfg", ".ini", ".conf", ".yml", ".yaml", ".service", ".sh", ".bash", ".dockerfile", ".containerfile", ".env", ".mk"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_names = FrozenSet.ToFrozenSet(
        [
            "Pipfile", "Makefile", "makefile", "GNUmakefile", "justfile", "Justfile", "entrypoint", "start", "run", "docker-entrypoint",
            "railway.json", "app.json", "vercel.json", "zappa_settings.json", "Pipfile.lock",
        ],
        StringComparer.Ordinal);

    private static readonly string[] s_prefixes = ["Dockerfile", "dockerfile", "Containerfile", "Procfile"];

    private static readonly string[] s_templates = [".j2", ".jinja2", ".jinja", ".template", ".tmpl", ".tpl", ".dist"];

    /// <summary>The name that a file has once it is made from a template: <c>web.service</c> of <c>web.service.j2</c>; itself if it is none.</summary>
    public static string WithoutTemplate(string name) => s_templates.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) is { } end ? name[..^end.Length] : name;

    /// <summary>Whether a file of this name, in a directory of that one, is worth a look.</summary>
    public static bool Contains(string name, string directoryName)
    {
        name = WithoutTemplate(name);
        if (s_extensions.Contains(Path.GetExtension(name)) || s_names.Contains(name))
            return true;
        foreach (var prefix in s_prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        // Of the many files in these formats only what names its server.
        if (Path.GetExtension(name) is ".json" or ".xml" && name.Contains("uwsgi", StringComparison.OrdinalIgnoreCase))
            return true;
        return IsRequirements(name, directoryName);
    }

    /// <summary>Whether a file lists requirements in pip's format.</summary>
    public static bool IsRequirements(string name, string directoryName)
    {
        if (Path.GetExtension(name) is not (".txt" or ".in" or ".pip"))
            return false;
        return directoryName is "requirements" or "requirement" or "reqs"
            || name.Contains("requirement", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("constraints", StringComparison.OrdinalIgnoreCase)
            || name is "reqs.txt" or "deps.txt";
    }
}
