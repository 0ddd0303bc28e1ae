namespace Analyzer.Semantics;

/// <summary>The files that the analysis may see. Paths are absolute and use <c>/</c>, on every system.</summary>
/// <remarks>Implementations are safe for use by several threads at once.</remarks>
public interface IFileSystem
{
    /// <summary>Whether a file, or a link to one, is at <paramref name="path"/>.</summary>
    bool FileExists(string path);

    /// <summary>Whether a directory, or a link to one, is at <paramref name="path"/>.</summary>
    bool DirectoryExists(string path);

    /// <summary>The entries of a directory, in no particular order.</summary>
    /// <exception cref="IOException">The directory is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading it is not allowed.</exception>
    IEnumerable<FileSystemEntry> Enumerate(string directory);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The file is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading it is not allowed.</exception>
    byte[] ReadAllBytes(string path);

    /// <summary>The same file or directory by the path that has no links in it; <paramref name="path"/> itself where
    /// links form a loop or lead nowhere.</summary>
    string ResolveLinks(string path);

    /// <summary>Whether what stands at <paramref name="path"/> may be a link; a path below a link may be taken for one.</summary>
    bool IsLink(string path) => ResolveLinks(path) != path;
}
