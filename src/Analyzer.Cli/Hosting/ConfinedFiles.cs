using System.Collections.Concurrent;
using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>What of a disk belongs to the project that is analysed: links and paths written in its files lead to nothing else.</summary>
/// <remarks>
/// The tree may be a stranger's pull request. Whatever is asked for is there only if its path without links lies in one of the roots, or in a virtual environment
/// that the project has beside its code: such a one may be a link, since environments often are kept elsewhere, if it says that it is one (<c>pyvenv.cfg</c>, PEP 405).
/// </remarks>
/// <param name="disk">The disk, or a stand-in.</param>
/// <param name="roots">Absolute paths of files and directories, without links.</param>
internal sealed class ConfinedFiles(IFileSystem disk, IEnumerable<string> roots) : IFileSystem
{
    private static readonly string[] s_environments = [".venv", "venv", "env", ".env"];

    private readonly ImmutableArray<string> _roots = [.. roots];
    private readonly ConcurrentDictionary<string, string> _directories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _environments = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool FileExists(string path) => IsInside(path) && disk.FileExists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => IsInside(path) && disk.DirectoryExists(path);

    /// <inheritdoc/>
    public IEnumerable<FileSystemEntry> Enumerate(string directory) => IsInside(directory) ? disk.Enumerate(directory) : throw Outside(directory);

    /// <inheritdoc/>
    public byte[] ReadAllBytes(string path) => IsInside(path) ? disk.ReadAllBytes(path) : throw Outside(path);

    /// <inheritdoc/>
    public string ResolveLinks(string path) => disk.ResolveLinks(path);

    /// <inheritdoc/>
    public bool IsLink(string path) => disk.IsLink(path);

    /// <summary>Whether a path, wherever links lead it, is one that may be looked at.</summary>
    public bool IsInside(string path)
    {
        var real = RealPath(path);
        foreach (var root in _roots)
        {
            if (IsWithin(real, root))
                return true;
        }

        return EnvironmentOf(path) is { } environment && IsWithin(real, environment);
    }

    private string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent || disk.IsLink(path))
            return disk.ResolveLinks(path);
        var directory = _directories.GetOrAdd(parent, disk.ResolveLinks);
        return PhysicalFileSystem.Normalize(Path.Join(directory, Path.GetFileName(path)));
    }

    /// <summary>The environment that a path leads into by its name, without links; null if there is none.</summary>
    private string? EnvironmentOf(string path)
    {
        foreach (var root in _roots)
        {
            if (!IsWithin(path, root) && !IsWithin(RealPath(path), root))
                continue;
            for (var directory = path; directory is not null && directory.Length > root.Length; directory = PhysicalFileSystem.Normalize(Path.GetDirectoryName(directory)!))
            {
                if (s_environments.Contains(Path.GetFileName(directory)) && _environments.GetOrAdd(directory, FindEnvironment) is { } found)
                    return found;
            }
        }

        return null;
    }

    private string? FindEnvironment(string directory)
    {
        var real = disk.ResolveLinks(directory);
        var mark = $"{real}/pyvenv.cfg";
        return disk.FileExists(mark) && disk.ResolveLinks(mark) == mark ? real : null;
    }

    private static bool IsWithin(string path, string root) =>
        path.StartsWith(root, StringComparison.Ordinal) && (path.Length == root.Length || root.EndsWith('/') || path[root.Length] == '/');

    private static IOException Outside(string path) => new($"'{path}' leads out of the project");
}
