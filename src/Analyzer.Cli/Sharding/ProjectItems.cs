using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>The projects of a repository: the outermost directories below a path that look like a project's, and what lies in none of them.</summary>
internal static class ProjectItems
{
    /// <summary>The projects at and below a path, by name; files that git ignores and usual excludes count for nothing.</summary>
    /// <param name="path">The path, as it was given.</param>
    /// <param name="fullPath">The same, absolute.</param>
    /// <param name="fileSystem">The disk.</param>
    public static IEnumerable<ShardItem> Find(string path, string fullPath, IFileSystem fileSystem)
    {
        var project = PythonProject.Open([fullPath], fileSystem);
        var roots = project.SearchRoots
            .Where(root => root.Kind is SearchRootKind.Django or SearchRootKind.Project && root.Path.StartsWith($"{fullPath}/", StringComparison.Ordinal))
            .Select(root => root.Path)
            .ToArray();
        var outermost = roots.Where(root => !Array.Exists(roots, other => root.StartsWith($"{other}/", StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToArray();
        var weights = outermost.Append(fullPath).ToDictionary(root => root, _ => 0L, StringComparer.Ordinal);
        foreach (var file in project.Files)
            weights[Array.Find(outermost, root => file.FullPath.StartsWith($"{root}/", StringComparison.Ordinal)) ?? fullPath] += new FileInfo(file.FullPath) is { Exists: true } info ? info.Length : 0;

        string[] own = [.. outermost.Where(root => weights[root] > 0)];
        foreach (var root in own)
            yield return new ShardItem(Shown(root), weights[root], []);
        if (weights[fullPath] > 0)
            yield return new ShardItem(path, weights[fullPath], [.. own.Select(root => Path.GetRelativePath(fullPath, root).Replace('\\', '/'))]);

        string Shown(string root) => PhysicalFileSystem.Normalize(path is "." ? Path.GetRelativePath(fullPath, root) : Path.Join(path, Path.GetRelativePath(fullPath, root)));
    }
}
