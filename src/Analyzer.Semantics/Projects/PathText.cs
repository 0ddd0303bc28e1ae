namespace Analyzer.Semantics;

/// <summary>Arithmetic on absolute paths with <c>/</c>: pure text, no disk.</summary>
internal static class PathText
{
    public static string Join(string directory, string name) =>
        name.Length == 0 ? directory : directory.EndsWith('/') ? directory + name : $"{directory}/{name}";

    /// <summary>The directory above, or null for the root of a drive.</summary>
    public static string? Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || slash == path.Length - 1)
            return null;
        // "/a" lies in "/", and "C:/a" in "C:/": a root keeps its slash.
        return slash == 0 || path[slash - 1] == ':' ? path[..(slash + 1)] : path[..slash];
    }

    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether <paramref name="path"/> is <paramref name="directory"/> or lies below it.</summary>
    public static bool IsWithin(string path, string directory) =>
        path.StartsWith(directory, StringComparison.Ordinal)
        && (path.Length == directory.Length || directory.EndsWith('/') || path[directory.Length] == '/');

    /// <summary><paramref name="path"/> as seen from <paramref name="directory"/>, which holds it; empty if they are the same.</summary>
    public static string Relative(string path, string directory) =>
        path.Length == directory.Length ? "" : path[(directory.EndsWith('/') ? directory.Length : directory.Length + 1)..];

    /// <summary><paramref name="path"/>, then the directories above it, up to the root.</summary>
    public static IEnumerable<string> SelfAndAbove(string path)
    {
        for (var current = path; current is not null; current = Parent(current))
            yield return current;
    }

    /// <summary>A path written in a file, from the directory of that file; null if it leaves the disk.</summary>
    public static string? Resolve(string directory, string path)
    {
        if (path.StartsWith('/'))
            return path;
        var current = directory;
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                current = Join(current, part);
            else if (Parent(current) is { } parent)
                current = parent;
            else
                return null;
        }

        return current;
    }

    /// <summary>Without a trailing <c>/</c>, but for a root.</summary>
    public static string TrimEnd(string path)
    {
        while (path.Length > 1 && path.EndsWith('/') && path[^2] != ':')
            path = path[..^1];
        return path;
    }
}
