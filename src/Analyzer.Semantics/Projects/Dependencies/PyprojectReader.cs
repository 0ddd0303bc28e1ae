namespace Analyzer.Semantics;

/// <summary>Reads the dependencies in <c>pyproject.toml</c>: PEP 621, PEP 735, and the tables of Poetry, PDM, uv and Hatch.</summary>
internal static class PyprojectReader
{
    /// <summary>Reads a file.</summary>
    public static void Read(ConfigNode root, DependencySink sink)
    {
        if (root.At("project", "requires-python") is { Kind: ConfigKind.Scalar } python)
            sink.Add("python", VersionSpecifier.Parse(python.Text), python.Span, "", DependencyOrigin.Declared);
        AddList(root.At("project", "dependencies"), "", sink);
        AddGroups(root.At("project", "optional-dependencies"), sink);
        AddGroups(root["dependency-groups"], sink);
        AddGroups(root.At("tool", "pdm", "dev-dependencies"), sink);
        AddList(root.At("tool", "uv", "dev-dependencies"), "dev", sink);
        AddPoetry(root.At("tool", "poetry", "dependencies"), "", sink);
        AddPoetry(root.At("tool", "poetry", "dev-dependencies"), "dev", sink);
        foreach (var group in root.At("tool", "poetry", "group")?.Entries ?? [])
            AddPoetry(group.Value["dependencies"], group.Key, sink);
        foreach (var environment in root.At("tool", "hatch", "envs")?.Entries ?? [])
        {
            AddList(environment.Value["dependencies"], $"{environment.Key}-dev", sink);
            AddList(environment.Value["extra-dependencies"], $"{environment.Key}-dev", sink);
        }
    }

    /// <summary>A table of Poetry or Pipenv: names with a specifier, or with a table that holds one.</summary>
    public static void AddPoetry(ConfigNode? table, string group, DependencySink sink)
    {
        foreach (var entry in table?.Entries ?? [])
        {
            // One distribution may have several tables, for several Pythons.
            foreach (var value in entry.Value.Kind == ConfigKind.List ? entry.Value.Items : [entry.Value])
            {
                var specifier = value.Scalar ?? value["version"]?.Scalar ?? "";
                var extras = value["extras"]?.Items.Select(item => item.Text);
                var marker = value["markers"]?.Scalar ?? value["python"]?.Scalar ?? "";
                sink.Add(entry.Key, VersionSpecifier.Parse(specifier), new(entry.KeySpan.Start, value.Span.End), group, DependencyOrigin.Declared, extras, marker);
            }
        }
    }

    private static void AddGroups(ConfigNode? groups, DependencySink sink)
    {
        foreach (var group in groups?.Entries ?? [])
            AddList(group.Value, group.Key, sink);
    }

    // `{include-group = "x"}` is no text, and its group is read by itself.
    private static void AddList(ConfigNode? list, string group, DependencySink sink)
    {
        foreach (var item in list?.Items ?? [])
        {
            if (item.Scalar is { } requirement)
                sink.AddRequirement(requirement, item.Span, group);
        }
    }
}
