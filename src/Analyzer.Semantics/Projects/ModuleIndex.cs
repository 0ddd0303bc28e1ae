using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>Finds the files that dotted names stand for: those of the project first, then others below the search roots.</summary>
internal sealed class ModuleIndex
{
    private readonly IFileSystem _fileSystem;
    private readonly DirectoryListings _listings;
    private readonly ImmutableArray<SearchRoot> _roots;
    private readonly Func<string, string, SearchRoot, SourceFile> _addLibraryFile;
    private readonly Dictionary<string, SourceFile> _files;
    private readonly HashSet<string> _directories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SourceFile> _lookedUp = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<ModuleFile>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<SearchRoot>> _starts = new(StringComparer.Ordinal);

    /// <param name="fileSystem">The disk.</param>
    /// <param name="roots">Where names start, in order.</param>
    /// <param name="files">The files of the project.</param>
    /// <param name="addLibraryFile">Makes a file that is only looked up, from its path, its module name and its root.</param>
    public ModuleIndex(
        IFileSystem fileSystem,
        ImmutableArray<SearchRoot> roots,
        ImmutableArray<SourceFile> files,
        Func<string, string, SearchRoot, SourceFile> addLibraryFile)
    {
        _fileSystem = fileSystem;
        _listings = new DirectoryListings(fileSystem);
        _roots = roots;
        _addLibraryFile = addLibraryFile;
        _files = files.ToDictionary(file => file.FullPath, StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var directory = PathText.Parent(file.FullPath); directory is not null && _directories.Add(directory);)
                directory = PathText.Parent(directory);
        }
    }

    /// <summary>All that <paramref name="name"/> may mean, in the order of the search roots; without doubles.</summary>
    public ImmutableArray<ModuleFile> Find(string name) => _answers.TryGetValue(name, out var known) ? known : _answers.GetOrAdd(name, Search(name));

    /// <summary>What <paramref name="name"/> means below one directory; null if nothing is there.</summary>
    public ModuleFile? FindBelow(SearchRoot root, string name) =>
        IsDottedName(name) && Holds(root, FirstPart(name)) ? Locate(root, name, name.Replace('.', '/')) : null;

    private ImmutableArray<ModuleFile> Search(string name)
    {
        if (!IsDottedName(name) || RootsOf(FirstPart(name)) is not { IsEmpty: false } roots)
            return [];
        var relative = name.Replace('.', '/');
        var found = ImmutableArray.CreateBuilder<ModuleFile>();
        ModuleFile? namespacePackage = null;
        foreach (var root in roots)
        {
            var module = Locate(root, name, relative);
            if (module is null)
                continue;
            // A namespace package counts only where no root has a file of that name (PEP 420).
            if (module.File is null)
                namespacePackage ??= module;
            else if (found.All(other => other.File != module.File))
                found.Add(module);
        }

        if (found.Count == 0 && namespacePackage is not null)
            found.Add(namespacePackage);
        return found.DrainToImmutable();
    }

    // Names such as "a..b" or "../a" would leave the root.
    private static bool IsDottedName(string name)
    {
        foreach (var part in name.AsSpan().Split('.'))
        {
            if (!ModuleNames.IsIdentifier(name.AsSpan(part)))
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> FirstPart(string name) => name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name.AsSpan(0, dot) : name;

    // Most imports are of libraries: no root has anything of the name that comes first, whatever follows it.
    private ImmutableArray<SearchRoot> RootsOf(ReadOnlySpan<char> first)
    {
        if (_starts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var roots))
            return roots;
        var name = first.ToString();
        return _starts.GetOrAdd(name, _roots.Where(root => Holds(root, name)).ToImmutableArray());
    }

    private bool Holds(SearchRoot root, ReadOnlySpan<char> first)
    {
        var path = PathText.Join(root.Path, first.ToString());
        var file = $"{path}.py";
        return _directories.Contains(path) || _files.ContainsKey(file) || _listings.Contains(path, root.Path) || _listings.Contains(file, root.Path);
    }

    private ModuleFile? Locate(SearchRoot root, string name, string relative)
    {
        var path = PathText.Join(root.Path, relative);
        if (FindFile($"{path}/__init__.py", name, root) is { } package)
            return new ModuleFile(name, ModuleKind.Package, package);
        if (FindFile($"{path}.py", name, root) is { } module)
            return new ModuleFile(name, ModuleKind.Module, module);
        var isDirectory = _directories.Contains(path) || (_listings.Contains(path, root.Path) && _fileSystem.DirectoryExists(path));
        return isDirectory ? new ModuleFile(name, ModuleKind.NamespacePackage, null) : null;
    }

    private SourceFile? FindFile(string path, string name, SearchRoot root)
    {
        if (_files.TryGetValue(path, out var file) || _lookedUp.TryGetValue(path, out file))
            return file;
        if (!_listings.Contains(path, root.Path) || !_fileSystem.FileExists(path))
            return null;
        // A link may lead to a file that is known by its own path: one file, one object.
        var target = _fileSystem.ResolveLinks(path);
        return _files.TryGetValue(target, out file) ? file : _lookedUp.GetOrAdd(path, _ => _addLibraryFile(path, name, root));
    }
}
