using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>The disk with one file in another state, such as an editor's: it need not be on the disk at all.</summary>
/// <param name="disk">The disk.</param>
/// <param name="path">The file, absolute.</param>
/// <param name="content">What it holds.</param>
internal sealed class OverlaidFile(IFileSystem disk, string path, byte[] content) : IFileSystem
{
    /// <inheritdoc/>
    public bool FileExists(string file) => file == path || disk.FileExists(file);

    /// <inheritdoc/>
    public bool DirectoryExists(string directory) => disk.DirectoryExists(directory);

    /// <inheritdoc/>
    public IEnumerable<FileSystemEntry> Enumerate(string directory)
    {
        var entries = disk.Enumerate(directory);
        if (Path.GetDirectoryName(path) != directory || disk.FileExists(path))
            return entries;
        return entries.Append(new FileSystemEntry(Path.GetFileName(path), FileSystemEntryKind.File));
    }

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string file) => file == path ? content : disk.ReadAllBytes(file);

    /// <inheritdoc/>
    public string ResolveLinks(string file) => file == path ? path : disk.ResolveLinks(file);
}
