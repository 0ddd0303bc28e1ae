namespace Analyzer.Semantics;

/// <summary>Reads conda's <c>environment.yml</c>: <c>name=1.2=build</c>, and pip's requirements below <c>pip:</c>.</summary>
internal static class CondaReader
{
    /// <summary>Reads a file.</summary>
    public static void Read(ConfigNode root, DependencySink sink)
    {
        foreach (var item in root["dependencies"]?.Items ?? [])
        {
            if (item.Scalar is { } text)
                Add(text, item, sink);
            foreach (var requirement in item["pip"]?.Items ?? [])
                sink.AddRequirement(requirement.Text, requirement.Span, "");
        }
    }

    private static void Add(string text, ConfigNode item, DependencySink sink)
    {
        // `channel::name=1.2=build`; one `=` means "any release that starts so".
        var name = text[(text.LastIndexOf(':') + 1)..];
        var end = name.IndexOfAny([' ', '=', '<', '>', '!', '~']);
        var specifier = end < 0 ? "" : name[end..].Trim();
        if (specifier.StartsWith('=') && !specifier.StartsWith("==", StringComparison.Ordinal))
            specifier = '=' + specifier[1..].Split('=')[0];
        sink.Add(end < 0 ? name : name[..end], VersionSpecifier.Parse(specifier, isBareExact: false), item.Span, "", DependencyOrigin.Declared);
    }
}
