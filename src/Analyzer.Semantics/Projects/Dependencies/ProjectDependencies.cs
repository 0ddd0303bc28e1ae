using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>What a project depends on, as its files declare and lock it.</summary>
/// <param name="All">Every line that names a distribution, by path and place.</param>
/// <param name="Notices">Files that could not be understood, and includes that lead nowhere.</param>
public sealed record ProjectDependencies(ImmutableArray<Dependency> All, ImmutableArray<ProjectNotice> Notices)
{
    /// <summary>What counts for a file or directory: the lines of the closest home at or above it that speaks of dependencies, then of those
    /// further up; all lines where none is above.</summary>
    /// <param name="path">An absolute path.</param>
    public IEnumerable<Dependency> For(string path)
    {
        var declared = All.Where(dependency => dependency.Origin != DependencyOrigin.Configured);
        var above = declared.Where(dependency => PathText.IsWithin(path, dependency.Home)).OrderByDescending(dependency => dependency.Home.Length).ToList();
        return All.Where(dependency => dependency.Origin == DependencyOrigin.Configured).Concat(above.Count > 0 ? above : declared);
    }

    /// <summary>The line that says best which version of a distribution is used: a lock file's, then an exact one, then the closest.</summary>
    /// <param name="name">The distribution, in any spelling.</param>
    /// <param name="path">The file that asks, absolute; null for the project as a whole.</param>
    public Dependency? Find(string name, string? path = null)
    {
        var normalized = Dependency.Normalize(name);
        return (path is null ? All : For(path))
            .Where(dependency => dependency.Name == normalized)
            .OrderBy(dependency => dependency.Origin != DependencyOrigin.Configured)
            .ThenBy(dependency => dependency.Version is null)
            .ThenBy(dependency => dependency.Origin != DependencyOrigin.Locked)
            .ThenBy(dependency => dependency.Origin == DependencyOrigin.Constraint)
            .ThenBy(dependency => dependency.Marker.Length > 0)
            .ThenBy(dependency => dependency.Specifier.Lowest is null)
            .FirstOrDefault();
    }

    /// <summary>The release of each distribution of which the configuration, or every line that speaks of it, fixes the same one, by normalised name.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<int>> Fixed() => All
        .GroupBy(dependency => dependency.Name, StringComparer.Ordinal)
        .Select(lines => (lines.Key, Versions: lines.Where(line => line.Origin == DependencyOrigin.Configured).DefaultIfEmpty().All(line => line is null)
            ? lines.Select(line => line.Version).OfType<ReleaseVersion>().Distinct().ToList()
            : [lines.First(line => line.Origin == DependencyOrigin.Configured).Version!]))
        .Where(distribution => distribution.Versions.Count == 1)
        .ToDictionary(distribution => distribution.Key, distribution => distribution.Versions[0].Release, StringComparer.Ordinal);

    /// <summary>The line where the project itself asks for a distribution; null if it only comes with another.</summary>
    public Dependency? FindDeclared(string name, string? path = null)
    {
        var normalized = Dependency.Normalize(name);
        return (path is null ? All : For(path))
            .Where(dependency => dependency.Name == normalized && dependency.Origin == DependencyOrigin.Declared)
            .OrderBy(dependency => dependency.IsDevelopment)
            .FirstOrDefault();
    }
}
