using System.Text;
using Analyzer.Semantics;

namespace Analyzer.Benchmarks;

/// <summary>A generated project in memory: the disk's own time is left out of what is measured.</summary>
internal sealed class GeneratedFiles : IFileSystem
{
    /// <summary>Where the project lies.</summary>
    public const string Root = "/generated";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FileSystemEntry>> _directories = new(StringComparer.Ordinal) { [Root] = [] };

    /// <summary>Takes the files up.</summary>
    public void Fill(IEnumerable<(string Path, string Source)> files)
    {
        foreach (var (path, source) in files)
        {
            _files[$"{Root}/{path}"] = Encoding.UTF8.GetBytes(source);
            AddToParents($"{Root}/{path}", FileSystemEntryKind.File);
        }
    }

    /// <inheritdoc/>
    public bool FileExists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => _directories.ContainsKey(path);

    /// <inheritdoc/>
    public IEnumerable<FileSystemEntry> Enumerate(string directory) => _directories[directory];

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => _files.TryGetValue(path, out var content) ? content : throw new FileNotFoundException(path);

    /// <inheritdoc/>
    public string ResolveLinks(string path) => path;

    private void AddToParents(string path, FileSystemEntryKind kind)
    {
        for (var child = path; child != Root; child = child[..child.LastIndexOf('/')], kind = FileSystemEntryKind.Directory)
        {
            var parent = child[..child.LastIndexOf('/')];
            var isKnown = _directories.TryGetValue(parent, out var entries);
            if (!isKnown)
                _directories[parent] = entries = [];
            entries!.Add(new FileSystemEntry(child[(child.LastIndexOf('/') + 1)..], kind));
            if (isKnown)
                return;
        }
    }
}
