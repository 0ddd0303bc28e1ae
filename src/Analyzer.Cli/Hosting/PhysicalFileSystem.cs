using System.IO.Enumeration;
using Analyzer.Semantics;
using FileSystemEntry = Analyzer.Semantics.FileSystemEntry;

namespace Analyzer.Cli;

/// <summary>The disk, by paths with <c>/</c>.</summary>
public sealed class PhysicalFileSystem : IFileSystem
{
    /// <summary>The one disk there is.</summary>
    public static PhysicalFileSystem Instance { get; } = new();

    private static readonly EnumerationOptions EveryEntry = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private PhysicalFileSystem()
    {
    }

    /// <summary>An absolute path, as the analysis writes them, from one as the user wrote it.</summary>
    /// <param name="path">A path from the working directory, in the system's notation.</param>
    public static string FullPath(string path) => Normalize(Path.GetFullPath(path));

    /// <summary>A path with <c>/</c>, from one in the system's notation.</summary>
    public static string Normalize(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace('\\', '/');

    /// <inheritdoc/>
    public bool FileExists(string path) =>
        // For .NET a link that leads nowhere is a file that exists; for Python it is not there.
        File.Exists(path) && (new FileInfo(path).LinkTarget is null || ResolveLinks(path) is var target && target != path && File.Exists(target));

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public IEnumerable<FileSystemEntry> Enumerate(string directory) =>
        new FileSystemEnumerable<FileSystemEntry>(directory, static (ref entry) => new(entry.FileName.ToString(), KindOf(ref entry)), EveryEntry);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => RegularFile.Read(path);

    /// <inheritdoc/>
    public string ResolveLinks(string path)
    {
        try
        {
            return Normalize(ResolveParts(Path.GetFullPath(path)));
        }
        catch (IOException)
        {
            // A loop: nothing can be read through it, so the path stays as it is.
            return path;
        }
    }

    /// <inheritdoc/>
    public bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static FileSystemEntryKind KindOf(ref System.IO.Enumeration.FileSystemEntry entry)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return FileSystemEntryKind.Link;
        return entry.IsDirectory ? FileSystemEntryKind.Directory : FileSystemEntryKind.File;
    }

    /// <summary>Resolves the links among the directories above, then the last part.</summary>
    private static string ResolveParts(string path)
    {
        if (Path.GetDirectoryName(path) is not { } directory)
            return path;
        var here = Path.Combine(ResolveParts(directory), Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        // Where the target's own path goes through links, these are resolved too.
        return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName is { } target && target != here ? ResolveParts(target) : here;
    }
}
