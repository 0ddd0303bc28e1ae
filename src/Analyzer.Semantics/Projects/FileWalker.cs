using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>Finds the Python files below the paths that were given.</summary>
/// <remarks>Links are not followed, as git and ruff do it: what they lead to is either reached by its own path or not part
/// of the project, and no loop can arise.</remarks>
internal sealed class FileWalker(IFileSystem fileSystem, ProjectOptions options, string patternRoot)
{
    private readonly FrozenSet<string> _excludedNames = options.Exclude is null ? ProjectOptions.DefaultExcludedDirectories : [];
    private readonly PathPatterns _exclude = new([.. options.Exclude ?? [], .. options.ExtendExclude]);
    private readonly PathPatterns _include = new(options.Include);
    private readonly HashSet<string> _seenDirectories = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _documents = new(StringComparer.Ordinal);
    private readonly List<ProjectNotice> _notices = [];
    private readonly List<string> _directories = [];
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);

    /// <summary>The files, by path.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>The files that are not Python but may say how the project is built and served, by path.</summary>
    public IReadOnlyCollection<string> Documents => _documents;

    /// <summary>The directories entered, a parent before what it holds.</summary>
    public IReadOnlyList<string> Directories => _directories;

    /// <summary>Whether a file that says something about its directory is there; null of a directory that was not entered.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="name">One of the names in <see cref="SearchRoots.Marks"/>.</param>
    public bool? HasMark(string directory, string name) => _seenDirectories.Contains(directory) ? _marks.Contains(PathText.Join(directory, name)) : null;

    /// <summary>What could not be read.</summary>
    public ImmutableArray<ProjectNotice> Notices => [.. _notices];

    /// <summary>Adds a path named by the user: a file whatever its name, or a directory even if it would be left out.</summary>
    public void Add(string path, string? gitTop)
    {
        if (fileSystem.FileExists(path))
            _files.Add(path);
        else if (fileSystem.DirectoryExists(path))
            Walk(path, options.RespectGitIgnore ? GitIgnore.At(fileSystem, path, gitTop) : GitIgnore.Nothing);
        else
            _notices.Add(new ProjectNotice(path, "does not exist"));
    }

    /// <summary>Adds the documents of one directory, without what is below it: one above a path that was opened.</summary>
    public void AddDocumentsOf(string directory)
    {
        if (_seenDirectories.Contains(directory) || !fileSystem.DirectoryExists(directory))
            return;
        try
        {
            foreach (var entry in fileSystem.Enumerate(directory))
            {
                if (entry.Kind == FileSystemEntryKind.File && DocumentNames.Contains(entry.Name, PathText.Name(directory)))
                    _documents.Add(PathText.Join(directory, entry.Name));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _notices.Add(new ProjectNotice(directory, $"cannot be read: {exception.Message}"));
        }
    }

    private void Walk(string directory, GitIgnore outerRules)
    {
        // A stack, not recursion: depth is the input's choice.
        var pending = new Stack<(string Directory, GitIgnore Rules)>([(directory, outerRules)]);
        while (pending.TryPop(out var next))
        {
            if (!_seenDirectories.Add(next.Directory))
                continue;
            try
            {
                var entries = fileSystem.Enumerate(next.Directory).ToArray();
                var rules = options.RespectGitIgnore && entries.Any(entry => entry.Name == ".gitignore") ? RulesOf(next.Directory, next.Rules) : next.Rules;
                // A virtual environment by any name holds `pyvenv.cfg` (PEP 405); only one named by the user is entered.
                if (next.Directory != directory && entries.Any(entry => entry.Name == "pyvenv.cfg"))
                    continue;
                _directories.Add(next.Directory);
                var isBuilt = options.Exclude is null && entries.Any(entry => ProjectOptions.BuildFiles.Contains(entry.Name));
                foreach (var entry in entries.Where(entry => !isBuilt || !ProjectOptions.BuildResults.Contains(entry.Name)))
                    Visit(PathText.Join(next.Directory, entry.Name), entry, rules, pending);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _notices.Add(new ProjectNotice(next.Directory, $"cannot be read: {exception.Message}"));
            }
        }
    }

    private GitIgnore RulesOf(string directory, GitIgnore outer)
    {
        var path = PathText.Join(directory, ".gitignore");
        try
        {
            return outer.With(fileSystem, directory, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _notices.Add(new ProjectNotice(path, $"cannot be read: {exception.Message}"));
            return outer;
        }
    }

    private void Visit(string path, FileSystemEntry entry, GitIgnore rules, Stack<(string Directory, GitIgnore Rules)> pending)
    {
        switch (entry.Kind)
        {
            case FileSystemEntryKind.Directory:
                if (!_excludedNames.Contains(entry.Name) && !IsLeftOut(path, isDirectory: true, rules))
                    pending.Push((path, rules));
                break;
            case FileSystemEntryKind.File:
                if (SearchRoots.Marks.Contains(entry.Name))
                    _marks.Add(path);
                if (_include.IsMatch(entry.Name) && !IsLeftOut(path, isDirectory: false, rules))
                    _files.Add(path);
                else if (DocumentNames.Contains(entry.Name, PathText.Name(PathText.Parent(path)!)) && !IsLeftOut(path, isDirectory: false, rules))
                    _documents.Add(path);
                break;
            case FileSystemEntryKind.Link:
                break;
            default:
                throw new InvalidOperationException($"There is no entry of kind {entry.Kind}.");
        }
    }

    private bool IsLeftOut(string path, bool isDirectory, GitIgnore rules) =>
        rules.IsIgnored(path, isDirectory)
        || (PathText.IsWithin(path, patternRoot) && _exclude.IsMatch(PathText.Relative(path, patternRoot)));
}
