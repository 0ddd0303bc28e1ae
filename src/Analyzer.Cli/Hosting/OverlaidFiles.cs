using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>The disk with some files in another state, such as an editor's: they need not be on the disk at all.</summary>
/// <param name="disk">The disk.</param>
/// <param name="files">What the files hold, by absolute path.</param>
internal sealed class OverlaidFiles(IFileSystem disk, IReadOnlyDictionary<string, byte[]> files) : IFileSystem
{
    /// <inheritdoc/>
    public bool FileExists(string path) => files.ContainsKey(path) || disk.FileExists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => disk.DirectoryExists(path);

    /// <inheritdoc/>
    public IEnumerable<FileSystemEntry> Enumerate(string directory) => disk.Enumerate(directory).Concat(files.Keys
        .Where(path => Path.GetDirectoryName(path) == directory && !disk.FileExists(path))
        .Select(path => new FileSystemEntry(Path.GetFileName(path), FileSystemEntryKind.File)));

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => files.TryGetValue(path, out var content) ? content : disk.ReadAllBytes(path);

    /// <inheritdoc/>
    public string ResolveLinks(string path) => files.ContainsKey(path) ? path : disk.ResolveLinks(path);

    /// <inheritdoc/>
    public bool IsLink(string path) => !files.ContainsKey(path) && disk.IsLink(path);
}
