using System.IO.Enumeration;
using Analyzer.Semantics;
using FileSystemEntry = Analyzer.Semantics.FileSystemEntry;

namespace Analyzer.Cli;

/// <summary>The disk.</summary>
internal sealed class DiskFileSystem : IFileSystem
{
    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => File.ReadAllBytes(path);

    /// <inheritdoc/>
    public IEnumerable<FileSystemEntry> Enumerate(string directory) => new FileSystemEnumerable<FileSystemEntry>(
        directory,
        (ref System.IO.Enumeration.FileSystemEntry entry) => new FileSystemEntry(entry.FileName.ToString(), KindOf(ref entry)),
        s_everything);

    /// <inheritdoc/>
    public string ResolveLinks(string path)
    {
        // Each part may be a link; what a link leads to may hold links again, but never more than a path can have.
        var current = Normal(Path.GetFullPath(path));
        for (var i = 0; i < 40; i++)
        {
            if (FirstLink(current) is not { } link)
                return current;
            FileSystemInfo? target;
            try
            {
                target = Directory.ResolveLinkTarget(link, returnFinalTarget: true);
            }
            catch (IOException)
            {
                return path;
            }

            if (target is null || !target.Exists)
                return path;
            current = Normal(target.FullName) + current[link.Length..];
        }

        return path;
    }

    /// <summary>A path with <c>/</c>, as the analysis has them.</summary>
    public static string Normal(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    private static string? FirstLink(string path)
    {
        for (var slash = path.IndexOf('/', 1); ; slash = path.IndexOf('/', slash + 1))
        {
            var part = slash < 0 ? path : path[..slash];
            if (new FileInfo(part).LinkTarget is not null)
                return part;
            if (slash < 0)
                return null;
        }
    }

    private static FileSystemEntryKind KindOf(ref System.IO.Enumeration.FileSystemEntry entry) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? FileSystemEntryKind.Link
        : entry.IsDirectory ? FileSystemEntryKind.Directory
        : FileSystemEntryKind.File;
}
