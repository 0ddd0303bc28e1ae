namespace Analyzer.Semantics;

/// <summary>Reads lock files: Poetry, PDM, uv and PEP 751 (TOML), Pipenv (JSON), conda-lock (YAML).</summary>
internal static class LockReader
{
    /// <summary>Poetry, PDM, uv: <c>[[package]]</c>; PEP 751: <c>[[packages]]</c>.</summary>
    public static void ReadToml(ConfigNode root, DependencySink sink)
    {
        foreach (var package in (root["package"] ?? root["packages"])?.Items ?? [])
        {
            // uv lists the project itself, and what is at hand in the repository.
            var isLocal = package.At("source", "virtual") is not null || package.At("source", "editable") is not null;
            if (!isLocal && package["name"] is { Scalar: { } name } node && ReleaseVersion.TryParse(package["version"]?.Scalar) is { } version)
                Add(name, version.Text, node.Span, package["category"]?.Scalar == "dev" ? "dev" : "", sink);
        }
    }

    /// <summary>Pipenv: <c>default</c> and <c>develop</c>, each name with <c>"version": "==1.2"</c>.</summary>
    public static void ReadPipenv(ConfigNode root, DependencySink sink)
    {
        foreach (var section in new[] { "default", "develop" })
        {
            foreach (var entry in root[section]?.Entries ?? [])
            {
                if (entry.Value["version"]?.Scalar is { } version)
                    Add(entry.Key, version.TrimStart('='), entry.KeySpan, section == "default" ? "" : "dev", sink);
            }
        }
    }

    /// <summary>conda-lock: a list <c>package</c> of names and versions.</summary>
    public static void ReadConda(ConfigNode root, DependencySink sink)
    {
        foreach (var package in root["package"]?.Items ?? [])
        {
            if (package["name"] is { Scalar: { } name } node && package["version"]?.Scalar is { } version)
                Add(name, version, node.Span, package["category"]?.Scalar is "dev" ? "dev" : "", sink);
        }
    }

    private static void Add(string name, string version, Syntax.TextSpan span, string group, DependencySink sink) =>
        sink.Add(name, VersionSpecifier.Parse($"=={version}"), span, group, DependencyOrigin.Locked);
}
