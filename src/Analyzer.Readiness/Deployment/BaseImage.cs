using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>What images run that say it for all that are made from them: the rows of <c>rules/servers/images.toml</c>.</summary>
internal static class BaseImage
{
    private static readonly IReadOnlyList<ConfigNode> s_rows = [.. KnowledgeFile.Read("servers/images.toml").Entries.Where(entry => entry.Value.Kind == ConfigKind.Mapping).Select(entry => entry.Value)];

    /// <summary>The command, for a shell, of an image without one of its own; null if nothing is known of it.</summary>
    /// <param name="image">The image, with its tag.</param>
    public static string? CommandOf(string? image) =>
        image is null ? null : s_rows.FirstOrDefault(row => image.Split(':', '@')[0].EndsWith(row["image"]!.Text, StringComparison.Ordinal))?["command"]?.Scalar;
}
