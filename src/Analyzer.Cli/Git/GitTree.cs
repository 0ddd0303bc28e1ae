using System.Text;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>The files of a working tree as they were at a commit; what git ignores, such as a virtual environment, is as it is.</summary>
internal sealed class GitTree : IFileSystem, IDisposable
{
    private const string LinkMode = "120000";

    private readonly IFileSystem _disk;
    private readonly string _top;
    private readonly GitObjects _objects;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, FileSystemEntryKind>> _directories = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);

    /// <summary>Lists a commit.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="top">The top of the working tree.</param>
    /// <param name="commit">The commit's hash.</param>
    /// <exception cref="UsageException">git cannot be started, or cannot list the commit.</exception>
    public GitTree(IFileSystem disk, string top, string commit)
    {
        (_disk, _top) = (disk, top);
        var git = new GitProcess(top);
        _objects = new GitObjects(git);
        _directories[top] = [];
        AddEntries(git.TryRun("ls-tree", "-r", "-z", "--full-tree", commit) ?? throw new UsageException($"git cannot list the commit {commit}"));
        AddIgnored(git.TryRun("ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory") ?? "");
        // What a repository is, as well as its configuration, is not part of a commit.
        AddIgnored(".git\0");
    }

    /// <inheritdoc/>
    public bool FileExists(string path) => Resolve(path) is var real && (IsOnDisk(real) ? _disk.FileExists(real) : _files.ContainsKey(real));

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => Resolve(path) is var real && (IsOnDisk(real) ? _disk.DirectoryExists(real) : _directories.ContainsKey(real));

    /// <inheritdoc/>
    public IEnumerable<FileSystemEntry> Enumerate(string directory)
    {
        var real = Resolve(directory);
        if (IsOnDisk(real))
            return _disk.Enumerate(real);
        return _directories.TryGetValue(real, out var entries)
            ? entries.Select(pair => new FileSystemEntry(pair.Key, pair.Value))
            : throw new DirectoryNotFoundException(directory);
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path)
    {
        var real = Resolve(path);
        if (IsOnDisk(real))
            return _disk.ReadAllBytes(real);
        return _files.TryGetValue(real, out var id) ? _objects.Read(id) : throw new FileNotFoundException($"There is no file '{path}'.");
    }

    /// <inheritdoc/>
    public string ResolveLinks(string path) => Resolve(path) is var real && IsOnDisk(real) ? _disk.ResolveLinks(real) : real;

    /// <inheritdoc/>
    public void Dispose() => _objects.Dispose();

    private void AddEntries(string listing)
    {
        // <mode> SP <type> SP <object> TAB <file>
        foreach (var line in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t');
            if (line[..tab].Split(' ') is not [var mode, "blob", var id])
                continue;
            var path = $"{_top}/{line[(tab + 1)..]}";
            if (mode == LinkMode)
                _links[path] = id;
            else
                _files[path] = id;
            AddToParents(path, mode == LinkMode ? FileSystemEntryKind.Link : FileSystemEntryKind.File);
        }
    }

    private void AddIgnored(string listing)
    {
        foreach (var relative in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var path = $"{_top}/{relative.TrimEnd('/')}";
            if (_files.ContainsKey(path) || _directories.ContainsKey(path) || _links.ContainsKey(path))
                continue;
            _ignored.Add(path);
            AddToParents(path, _disk.DirectoryExists(path) ? FileSystemEntryKind.Directory : FileSystemEntryKind.File);
        }
    }

    private void AddToParents(string path, FileSystemEntryKind kind)
    {
        while (path.Length > _top.Length)
        {
            var slash = path.LastIndexOf('/');
            var parent = path[..slash];
            if (!_directories.TryGetValue(parent, out var entries))
                _directories[parent] = entries = new Dictionary<string, FileSystemEntryKind>(StringComparer.Ordinal);
            if (!entries.TryAdd(path[(slash + 1)..], kind))
                return;
            (path, kind) = (parent, FileSystemEntryKind.Directory);
        }
    }

    private bool IsOnDisk(string path)
    {
        if (path != _top && !path.StartsWith($"{_top}/", StringComparison.Ordinal))
            return true;
        for (var above = path; above.Length > _top.Length; above = above[..above.LastIndexOf('/')])
        {
            if (_ignored.Contains(above))
                return true;
        }

        return false;
    }

    /// <summary>Follows links of the commit, directories too; a circle ends where it began.</summary>
    private string Resolve(string path)
    {
        const int MaxLinks = 40;
        for (var count = 0; _links.Count > 0 && count < MaxLinks; count++)
        {
            var link = _links.Keys.FirstOrDefault(key => path == key || path.StartsWith($"{key}/", StringComparison.Ordinal));
            if (link is null)
                return path;
            var target = Encoding.UTF8.GetString(_objects.Read(_links[link]));
            path = PhysicalFileSystem.Normalize(Path.GetFullPath(target, link[..link.LastIndexOf('/')])) + path[link.Length..];
        }

        return path;
    }
}
