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
        var above = All.Where(dependency => PathText.IsWithin(path, dependency.Home)).OrderByDescending(dependency => dependency.Home.Length).ToList();
        return above.Count > 0 ? above : All;
    }

    /// <summary>The line that says best which version of a distribution is used: a lock file's, then an exact one, then the closest.</summary>
    /// <param name="name">The distribution, in any spelling.</param>
    /// <param name="path">The file that asks, absolute; null for the project as a whole.</param>
    public Dependency? Find(string name, string? path = null)
    {
        var normalized = Dependency.Normalize(name);
        return (path is null ? All : For(path))
            .Where(dependency => dependency.Name == normalized)
            .OrderBy(dependency => dependency.Version is null)
            .ThenBy(dependency => dependency.Origin != DependencyOrigin.Locked)
            .ThenBy(dependency => dependency.Origin == DependencyOrigin.Constraint)
            .ThenBy(dependency => dependency.Marker.Length > 0)
            .ThenBy(dependency => dependency.Specifier.Lowest is null)
            .FirstOrDefault();
    }

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
