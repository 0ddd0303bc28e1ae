using Analyzer.Reporting;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>What a repository's own files say about it; git need not be installed.</summary>
/// <param name="fileSystem">The disk, or a stand-in.</param>
/// <param name="top">The repository's top directory.</param>
internal sealed class GitRepository(IFileSystem fileSystem, string top)
{
    private static readonly System.Buffers.SearchValues<char> s_hexadecimal = System.Buffers.SearchValues.Create("0123456789abcdef");

    /// <summary>The commit that is checked out; null where the repository has no remote that others can open.</summary>
    public VersionControl? VersionControl()
    {
        if (GitDirectory() is not { } gitDirectory)
            return null;
        var common = Read($"{gitDirectory}/commondir") is { } relative ? Combine(gitDirectory, relative) : gitDirectory;
        if (Read($"{common}/config") is not { } config || WebAddress(RemoteOf(config)) is not { } address)
            return null;

        var head = Read($"{gitDirectory}/HEAD") ?? "";
        const string Reference = "ref: ";
        if (!head.StartsWith(Reference, StringComparison.Ordinal))
            return new VersionControl(address, RevisionOf(head), "");
        var name = head[Reference.Length..];
        if (!name.StartsWith("refs/", StringComparison.Ordinal) || name.Split('/').Contains(".."))
            return new VersionControl(address, "", "");
        var revision = Read($"{gitDirectory}/{name}") ?? Read($"{common}/{name}") ?? PackedRevision(common, name) ?? "";
        return new VersionControl(address, RevisionOf(revision), name.StartsWith("refs/heads/", StringComparison.Ordinal) ? name["refs/heads/".Length..] : "");
    }

    // Whatever else the file holds is none of a report's.
    private static string RevisionOf(string text) => text.Length is > 0 and <= 64 && text.AsSpan().IndexOfAnyExcept(s_hexadecimal) < 0 ? text : "";

    /// <summary>The top of the repository on the disk that a path lies in; null if there is none.</summary>
    public static string? TopOf(string path)
    {
        for (var directory = Path.GetDirectoryName(path); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (Path.Exists(Path.Join(directory, ".git")))
                return directory;
        }

        return null;
    }

    /// <summary>The address of a remote as a browser opens it, without credentials; null for paths of this machine.</summary>
    internal static Uri? WebAddress(string remote)
    {
        // git's short form: user@host:owner/name
        if (!remote.Contains("://") && remote.IndexOf(':') is > 1 and var colon && !remote.AsSpan(0, colon).Contains('/'))
            remote = $"ssh://{remote[..colon]}/{remote[(colon + 1)..].TrimStart('/')}";
        if (!Uri.TryCreate(remote, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http" or "ssh" or "git") || uri.Host.Length == 0)
            return null;
        var path = uri.AbsolutePath.TrimEnd('/');
        if (path.EndsWith(".git", StringComparison.Ordinal))
            path = path[..^4];
        var port = uri.Scheme is "https" or "http" && !uri.IsDefaultPort ? $":{uri.Port}" : "";
        return new Uri($"{(uri.Scheme == "http" ? "http" : "https")}://{uri.Host}{port}{path}");
    }

    /// <summary>The directory itself, or where the file of a worktree or submodule points to.</summary>
    private string? GitDirectory()
    {
        var path = $"{top}/.git";
        if (fileSystem.DirectoryExists(path))
            return path;
        const string Pointer = "gitdir: ";
        return Read(path) is { } text && text.StartsWith(Pointer, StringComparison.Ordinal) ? Combine(top, text[Pointer.Length..]) : null;
    }

    /// <summary>The address of <c>origin</c>, or of the first remote; empty if there is none.</summary>
    private static string RemoteOf(string config)
    {
        var section = "";
        var first = "";
        foreach (var line in config.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('['))
                section = line;
            else if (section.StartsWith("[remote ", StringComparison.Ordinal) && line.Split('=', 2, StringSplitOptions.TrimEntries) is ["url", var url])
            {
                if (section == "[remote \"origin\"]")
                    return url;
                first = first.Length == 0 ? url : first;
            }
        }

        return first;
    }

    private string? PackedRevision(string common, string name)
    {
        foreach (var line in (Read($"{common}/packed-refs") ?? "").Split('\n'))
        {
            if (line.Split(' ') is [var revision, var reference] && reference.TrimEnd() == name)
                return revision;
        }

        return null;
    }

    private string? Read(string path)
    {
        try
        {
            return fileSystem.FileExists(path) ? System.Text.Encoding.UTF8.GetString(fileSystem.ReadAllBytes(path)).Trim() : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without it the report says less about its origin; the findings are the same.
            return null;
        }
    }

    private static string Combine(string directory, string path) => PhysicalFileSystem.Normalize(Path.GetFullPath(path, directory));
}
