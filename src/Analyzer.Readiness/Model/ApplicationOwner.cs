using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Which applications of a repository something belongs to.</summary>
/// <remarks>What a framework says comes first: the object that a function is registered with. Then what an application's module imports, since nothing
/// else can be called; then directories.</remarks>
internal sealed class ApplicationOwner
{
    private readonly IReadOnlyList<ApplicationGroup> _groups;
    private readonly Dictionary<SyntaxNode, List<ApplicationGroup>> _byNode = [];
    private readonly Lazy<Dictionary<ApplicationGroup, HashSet<SourceFile>>> _imported;

    /// <summary>Reads what the objects of the groups are made by, and what their modules import.</summary>
    public ApplicationOwner(IReadOnlyList<ApplicationGroup> groups, ImportClosure imports)
    {
        _groups = groups;
        _imported = new(() => groups.ToDictionary(group => group, group => imports.Of(group.Objects.Select(found => found.File))));
        foreach (var group in groups)
        {
            foreach (var found in group.Objects)
            {
                foreach (var node in (SyntaxNode[])[found.Call, found.Call.Ancestors().Last()])
                {
                    if (!_byNode.TryGetValue(node, out var made))
                        _byNode[node] = made = [];
                    made.Add(group);
                }
            }
        }
    }

    /// <summary>The applications that call an entry point.</summary>
    public IEnumerable<ApplicationGroup> Of(EntryPoint entry)
    {
        // One module may make applications of several frameworks.
        var known = entry.Owners.SelectMany(owner => (_byNode.GetValueOrDefault(owner) ?? []).Where(group => owner is CallSyntax || Calls(entry, group))).Distinct().ToList();
        if (known.Count > 0)
            return known;
        var candidates = _groups.Where(group => Calls(entry, group)).ToList();
        return Of(entry.Function.Function.Module.File!, candidates.Count > 0 ? candidates : _groups);
    }

    private static bool Calls(EntryPoint entry, ApplicationGroup group) => entry.Frameworks.IsEmpty || entry.Frameworks.Contains(group.Framework);

    /// <summary>The applications that can call what stands in a file.</summary>
    public IEnumerable<ApplicationGroup> Of(SourceFile file) => Of(file, _groups);

    private IEnumerable<ApplicationGroup> Of(SourceFile file, IReadOnlyList<ApplicationGroup> candidates)
    {
        if (candidates.Count <= 1)
            return candidates;
        var importing = candidates.Where(group => _imported.Value[group].Contains(file)).ToList();
        return importing.Count > 0 ? importing : [Around(file.FullPath, candidates)];
    }

    /// <summary>The application whose directory is around a path; null where there is none at all.</summary>
    /// <param name="fullPath">An absolute path.</param>
    public ApplicationGroup? Around(string fullPath) => _groups.Count == 0 ? null : Around(fullPath, _groups);

    // The closest if several are, or else the one with the longest way in common.
    private static ApplicationGroup Around(string fullPath, IReadOnlyList<ApplicationGroup> candidates) => candidates
        .OrderByDescending(group => fullPath.StartsWith($"{group.Directory}/", StringComparison.Ordinal) ? group.Directory.Length : 0)
        .ThenByDescending(group => SharedDirectories(fullPath, group.Directory))
        .First();

    private static int SharedDirectories(string left, string right)
    {
        var (leftParts, rightParts) = (left.Split('/'), right.Split('/'));
        var count = 0;
        while (count < leftParts.Length && count < rightParts.Length && leftParts[count] == rightParts[count])
            count++;
        return count;
    }
}
