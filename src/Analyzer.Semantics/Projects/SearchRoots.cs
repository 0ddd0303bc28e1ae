using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>Finds the directories from which a project's absolute imports resolve, from its layout alone.</summary>
internal sealed class SearchRoots
{
    private static readonly FrozenSet<string> ProjectFiles = FrozenSet.ToFrozenSet(
        ["pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "Pipfile", "Procfile", "Dockerfile", "asgi-ready.toml"],
        StringComparer.Ordinal);

    /// <summary>The names of files that say something about their directory.</summary>
    public static FrozenSet<string> Marks { get; } = FrozenSet.ToFrozenSet([.. ProjectFiles, "manage.py", "__init__.py"], StringComparer.Ordinal);

    private readonly IFileSystem _fileSystem;
    private readonly FileWalker _walker;
    private readonly Dictionary<string, SearchRootKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isPackage = new(StringComparer.Ordinal);

    private SearchRoots(IFileSystem fileSystem, FileWalker walker)
    {
        _fileSystem = fileSystem;
        _walker = walker;
    }

    /// <summary>The roots in the order of Python's search: surest kind first, then the deeper, then by path.</summary>
    public ImmutableArray<SearchRoot> All { get; private set; } = [];

    public static SearchRoots Find(IFileSystem fileSystem, ProjectOptions options, ImmutableArray<string> opened, FileWalker walker, string? gitTop)
    {
        var roots = new SearchRoots(fileSystem, walker);
        foreach (var root in options.SearchRoots)
            roots.Add(root, SearchRootKind.Configured);
        foreach (var path in opened)
            roots.AddAbove(path, gitTop);
        foreach (var directory in walker.Directories)
            roots.AddMarked(directory);
        foreach (var directory in walker.Files.Select(file => PathText.Parent(file)!).Distinct(StringComparer.Ordinal))
            roots.AddAbovePackage(directory);
        roots.All =
        [
            .. Nested(roots._kinds.Select(pair => new SearchRoot(pair.Key, pair.Value)))
                .OrderBy(root => root.Kind)
                .ThenByDescending(root => root.Path.Length)
                .ThenBy(root => root.Path, StringComparer.Ordinal),
        ];
        return roots;
    }

    // Each with the one that it lies in. A path comes after those above it.
    private static IEnumerable<SearchRoot> Nested(IEnumerable<SearchRoot> roots)
    {
        var open = new Stack<SearchRoot>();
        foreach (var root in roots.OrderBy(root => PathText.TrimEnd(root.Path) + "/", StringComparer.Ordinal))
        {
            while (open.Count > 0 && !PathText.IsWithin(root.Path, open.Peek().Path))
                open.Pop();
            var nested = root with { Above = open.Count > 0 ? open.Peek() : null };
            open.Push(nested);
            yield return nested;
        }
    }

    /// <summary>The root that a file's own name starts from: the deepest above it that does not lie inside a package, unless
    /// that package holds <c>manage.py</c>, which makes its contents importable by their short names.</summary>
    public SearchRoot Of(string file)
    {
        SearchRoot? best = null;
        foreach (var root in All)
        {
            if (!PathText.IsWithin(file, root.Path) || root.Path.Length <= (best?.Path.Length ?? -1))
                continue;
            if (root.Kind is SearchRootKind.Configured or SearchRootKind.Django || !IsPackage(root.Path))
                best = root;
        }

        return best ?? new SearchRoot(PathText.Parent(file)!, SearchRootKind.Opened);
    }

    private void Add(string directory, SearchRootKind kind)
    {
        if (!_kinds.TryGetValue(directory, out var known) || kind < known)
            _kinds[directory] = kind;
    }

    /// <summary>The path itself and the nearest project above it, when a part of a project was opened.</summary>
    private void AddAbove(string path, string? gitTop)
    {
        var directory = _fileSystem.FileExists(path) ? PathText.Parent(path)! : path;
        if (!IsPackage(directory))
            Add(directory, SearchRootKind.Opened);
        foreach (var above in PathText.SelfAndAbove(directory).Skip(1))
        {
            if (gitTop is not null && !PathText.IsWithin(above, gitTop))
                break;
            AddMarked(above);
            if (_kinds.ContainsKey(above))
                break;
        }
    }

    private void AddMarked(string directory)
    {
        if (Has(directory, "manage.py") && (!IsPackage(directory) || IsEntryScript(PathText.Join(directory, "manage.py"))))
            Add(directory, SearchRootKind.Django);
        else if (PathText.Name(directory) == "src" && !IsPackage(directory))
            Add(directory, SearchRootKind.SourceLayout);
        else if (ProjectFiles.Any(file => Has(directory, file)))
            Add(directory, SearchRootKind.Project);
    }

    // Within a package any module may be called so: only a script that is run makes its own directory a root.
    private bool IsEntryScript(string path)
    {
        try
        {
            return System.Text.Encoding.UTF8.GetString(_fileSystem.ReadAllBytes(path)).Contains("__main__", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void AddAbovePackage(string directory)
    {
        if (!IsPackage(directory))
            return;
        while (IsPackage(directory) && PathText.Parent(directory) is { } above)
            directory = above;
        Add(directory, SearchRootKind.AbovePackage);
    }

    private bool IsPackage(string directory)
    {
        if (!_isPackage.TryGetValue(directory, out var answer))
            _isPackage[directory] = answer = Has(directory, "__init__.py");
        return answer;
    }

    private bool Has(string directory, string file) =>
        _walker.HasMark(directory, file) ?? _fileSystem.FileExists(PathText.Join(directory, file));
}
