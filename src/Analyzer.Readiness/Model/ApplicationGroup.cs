namespace Analyzer.Readiness;

/// <summary>The application objects that make one application.</summary>
internal sealed class ApplicationGroup
{
    private readonly List<ApplicationObject> _objects = [];

    private ApplicationGroup(string framework, string directory) => (Framework, Directory) = (framework, directory);

    /// <summary>The framework; an adapter or router takes that of what it stands beside.</summary>
    public string Framework { get; }

    /// <summary>The directory around all objects.</summary>
    public string Directory { get; }

    public IReadOnlyList<ApplicationObject> Objects => _objects;

    /// <summary>The object that a person would call the application: one that speaks ASGI and has a name before others.</summary>
    public ApplicationObject Main => _objects
        .OrderByDescending(found => found.Kind.Framework == Framework)
        .ThenByDescending(found => found.Kind.Serves == Interface.Asgi)
        .ThenBy(found => found.IsMadeByFunction)
        .ThenBy(found => found.Name.Length == 0)
        .ThenBy(found => found.File.FullPath.Length)
        .ThenBy(found => found.File.FullPath, StringComparer.Ordinal)
        .First();

    /// <summary>Groups objects: those of one framework in one directory, and in directories below it, are one application.</summary>
    public static List<ApplicationGroup> Of(IEnumerable<ApplicationObject> objects)
    {
        var groups = new List<ApplicationGroup>();
        foreach (var found in objects.OrderBy(found => IsCompanion(found)).ThenBy(found => found.File.Directory.Length).ThenBy(found => found.File.FullPath, StringComparer.Ordinal))
        {
            var group = groups.FirstOrDefault(group => IsBelow(found.File.Directory, group.Directory) && (group.Framework == found.Kind.Framework || IsCompanion(found)))
                ?? (IsCompanion(found) && groups is [var only] ? only : null);
            if (group is null)
                groups.Add(group = new ApplicationGroup(found.Kind.Framework, found.File.Directory));
            group._objects.Add(found);
        }

        return groups;
    }

    // An adapter, a router of protocols and the like are no application by themselves.
    private static bool IsCompanion(ApplicationObject found) => found.Kind.IsAdapter || found.Kind.IsCompanion;

    private static bool IsBelow(string path, string directory) => path == directory || path.StartsWith($"{directory}/", StringComparison.Ordinal);
}
