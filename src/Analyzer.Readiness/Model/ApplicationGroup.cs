using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The application objects that make one application.</summary>
internal sealed class ApplicationGroup
{
    private readonly List<ApplicationObject> _objects = [];
    private readonly HashSet<SyntaxNode> _parts = [];

    private ApplicationGroup(string framework, string directory) => (Framework, Directory) = (framework, directory);

    /// <summary>The framework; an adapter or router takes that of what it stands beside.</summary>
    public string Framework { get; }

    /// <summary>The directory around all objects.</summary>
    public string Directory { get; }

    public IReadOnlyList<ApplicationObject> Objects => _objects;

    /// <summary>The application that this one is mounted on; null if it stands by itself.</summary>
    public ApplicationGroup? MountedOn { get; private set; }

    /// <summary>The object that a person would call the application: one that a server serves before others, one that speaks ASGI, one that has a name.</summary>
    /// <param name="served">The objects that servers serve, those for production first.</param>
    public ApplicationObject MainOf(IReadOnlyList<ApplicationObject> served) =>
        served.FirstOrDefault(found => _objects.Exists(own => own.Call == found.Call && own.Kind.Framework == Framework))
        ?? _objects
            .OrderByDescending(found => found.Kind.Framework == Framework)
            .ThenBy(found => _parts.Contains(found.Call))
            .ThenByDescending(found => found.Kind.Serves == Interface.Asgi)
            .ThenBy(found => found.IsMadeByFunction)
            .ThenBy(found => found.Name.Length == 0)
            .ThenBy(found => found.File.FullPath.Length)
            .ThenBy(found => found.File.FullPath, StringComparer.Ordinal)
            .First();

    /// <summary>Groups objects: each is an application by itself, unless it is mounted on another, has another's name, or only stands beside one.</summary>
    /// <param name="objects">The objects.</param>
    /// <param name="mounts">What each mounted object is mounted on in the end, by the calls that made them.</param>
    public static List<ApplicationGroup> Of(IEnumerable<ApplicationObject> objects, IReadOnlyDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> mounts)
    {
        var groups = new List<ApplicationGroup>();
        foreach (var found in objects
            .OrderBy(IsCompanion)
            .ThenBy(found => mounts.ContainsKey(found.Call))
            .ThenBy(found => found.File.Directory.Length)
            .ThenBy(found => found.File.FullPath, StringComparer.Ordinal)
            .ThenBy(found => found.Location.Span))
        {
            var parent = mounts.TryGetValue(found.Call, out var roots) ? groups.Find(group => group._objects.Exists(own => roots.Contains(own.Call))) : null;
            var group = IsCompanion(found) ? Beside(found, groups) : groups.Find(group => IsSame(group, found, parent));
            if (group is null)
                groups.Add(group = new ApplicationGroup(found.Kind.Framework, found.File.Directory));
            if (parent != group)
                group.MountedOn ??= parent;
            else if (parent is not null)
                group._parts.Add(found.Call);
            group._objects.Add(found);
        }

        return groups;
    }

    /// <summary>Puts an application that nothing calls and no server serves, such as a second one that only makes documentation, to the one that it stands beside; one that
    /// no server could name either is a part of something else, and left out.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="isAlive">Whether something is known to call or serve one.</param>
    public static void Fold(List<ApplicationGroup> groups, Func<ApplicationGroup, bool> isAlive)
    {
        foreach (var idle in groups.Where(group => group.MountedOn is null && !isAlive(group)).ToList())
        {
            var other = groups.Find(group => group != idle && group.Framework == idle.Framework && isAlive(group) && (IsBelow(idle.Directory, group.Directory) || IsBelow(group.Directory, idle.Directory)));
            if (other is null && (idle._objects.Exists(found => found.Name.Length > 0) || !groups.Any(isAlive)))
                continue;
            other?._objects.AddRange(idle._objects);
            groups.Remove(idle);
        }
    }

    // Django makes one application for each interface. Elsewhere one name that is bound twice, as by `if` and `else`, is one application.
    private static bool IsSame(ApplicationGroup group, ApplicationObject found, ApplicationGroup? parent)
    {
        if (parent is not null && group == parent)
            return IsKin(group.Framework, found.Kind.Framework);
        if (group.Framework != found.Kind.Framework)
            return false;
        return ApplicationKind.HasTwoInterfaces(found.Kind.Framework)
            ? IsBelow(found.File.Directory, group.Directory) || IsBelow(group.Directory, found.File.Directory)
            : found.Name.Length > 0 && group._objects.Exists(own => own.File == found.File && own.Name == found.Name);
    }

    // FastAPI is a Starlette.
    private static bool IsKin(string left, string right) => left == right || ApplicationKind.BaseOf(left) == right || ApplicationKind.BaseOf(right) == left;

    private static ApplicationGroup? Beside(ApplicationObject found, List<ApplicationGroup> groups) =>
        groups.Find(group => group._objects.Exists(own => own.File == found.File))
        ?? groups.Find(group => IsBelow(found.File.Directory, group.Directory))
        ?? (groups is [var only] ? only : null);

    // An adapter, a router of protocols and the like are no application by themselves.
    private static bool IsCompanion(ApplicationObject found) => found.Kind.IsAdapter || found.Kind.IsCompanion;

    private static bool IsBelow(string path, string directory) => path == directory || path.StartsWith($"{directory}/", StringComparison.Ordinal);
}
