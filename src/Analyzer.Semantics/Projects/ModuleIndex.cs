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
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _starts = new(StringComparer.Ordinal);

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
    public ImmutableArray<ModuleFile> Find(string name) => _answers.GetOrAdd(name, Search);

    /// <summary>What <paramref name="name"/> means below one directory; null if nothing is there.</summary>
    public ModuleFile? FindBelow(SearchRoot root, string name)
    {
        // Refuses names such as "a..b" or "../a", which would leave the root.
        if (!Array.TrueForAll(name.Split('.'), ModuleNames.IsIdentifier) || !MayStartWith(root, name))
            return null;
        var path = PathText.Join(root.Path, name.Replace('.', '/'));
        if (FindFile($"{path}/__init__.py", name, root) is { } package)
            return new ModuleFile(name, ModuleKind.Package, package);
        if (FindFile($"{path}.py", name, root) is { } module)
            return new ModuleFile(name, ModuleKind.Module, module);
        var isDirectory = _directories.Contains(path) || (_listings.Contains(path, root.Path) && _fileSystem.DirectoryExists(path));
        return isDirectory ? new ModuleFile(name, ModuleKind.NamespacePackage, null) : null;
    }

    // Most imports are of libraries: no root has anything of the name that comes first, whatever follows it.
    private bool MayStartWith(SearchRoot root, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return true;
        var first = name[..dot];
        return _starts.GetOrAdd(root.Path, static _ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal))
            .GetOrAdd(first, part => PathText.Join(root.Path, part) is var path && (_directories.Contains(path) || _listings.Contains(path, root.Path)));
    }

    private ImmutableArray<ModuleFile> Search(string name)
    {
        var found = ImmutableArray.CreateBuilder<ModuleFile>();
        ModuleFile? namespacePackage = null;
        foreach (var root in _roots)
        {
            var module = FindBelow(root, name);
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
