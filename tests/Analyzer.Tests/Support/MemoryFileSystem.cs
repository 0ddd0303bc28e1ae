using System.Text;
using Analyzer.Semantics;

namespace Analyzer.Tests.Support;

/// <summary>Files in memory, by absolute path with <c>/</c>; directories are there where files need them.</summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    public MemoryFileSystem Add(string path, string content = "") => Add(path, Encoding.UTF8.GetBytes(content));

    public MemoryFileSystem Add(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>A symbolic link to another absolute path.</summary>
    public MemoryFileSystem AddLink(string path, string target)
    {
        _links[path] = target;
        return this;
    }

    /// <summary>Makes a file or directory refuse to be read.</summary>
    public MemoryFileSystem Deny(string path)
    {
        _unreadable.Add(path);
        return this;
    }

    public bool FileExists(string path) => _files.ContainsKey(ResolveLinks(path));

    public bool DirectoryExists(string path) => ResolveLinks(path) is var real && (real == "/" || AllPaths.Any(file => IsBelow(file, real)));

    public IEnumerable<FileSystemEntry> Enumerate(string directory)
    {
        var real = ResolveLinks(directory);
        if (_unreadable.Contains(real))
            throw new UnauthorizedAccessException($"Access to '{real}' is denied.");
        if (!DirectoryExists(real))
            throw new DirectoryNotFoundException(real);
        var prefix = real == "/" ? "/" : $"{real}/";
        return AllPaths
            .Where(path => IsBelow(path, real))
            .Select(path => path[prefix.Length..].Split('/')[0])
            .Distinct()
            .Select(name => new FileSystemEntry(name, KindOf(prefix + name)));
    }

    public byte[] ReadAllBytes(string path)
    {
        var real = ResolveLinks(path);
        if (_unreadable.Contains(real))
            throw new UnauthorizedAccessException($"Access to '{real}' is denied.");
        return _files.TryGetValue(real, out var content) ? content : throw new FileNotFoundException($"There is no file '{real}'.");
    }

    public string ResolveLinks(string path)
    {
        var resolved = path;
        for (var hops = 0; hops < 40; hops++)
        {
            var link = _links.Keys.FirstOrDefault(key => resolved == key || IsBelow(resolved, key));
            if (link is null)
                return resolved;
            resolved = _links[link] + resolved[link.Length..];
        }

        return path;
    }

    private IEnumerable<string> AllPaths => _files.Keys.Concat(_links.Keys);

    private FileSystemEntryKind KindOf(string path)
    {
        if (_links.ContainsKey(path))
            return FileSystemEntryKind.Link;
        return _files.ContainsKey(path) ? FileSystemEntryKind.File : FileSystemEntryKind.Directory;
    }

    private static bool IsBelow(string path, string directory) => path.StartsWith(directory == "/" ? "/" : $"{directory}/", StringComparison.Ordinal);
}
