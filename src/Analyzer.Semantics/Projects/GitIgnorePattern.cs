namespace Analyzer.Semantics;

/// <summary>One line of a <c>.gitignore</c> file.</summary>
/// <param name="Pattern">The pattern, without <c>!</c> and without slashes at its ends.</param>
/// <param name="IsNegated">Whether a match brings the path back.</param>
/// <param name="IsDirectoryOnly">Whether only directories match.</param>
/// <param name="IsAnchored">Whether the whole path from the file's directory is matched, not the name alone.</param>
internal sealed record GitIgnorePattern(string Pattern, bool IsNegated, bool IsDirectoryOnly, bool IsAnchored)
{
    /// <summary>Reads one line; null for a comment or blank line.</summary>
    public static GitIgnorePattern? Parse(ReadOnlySpan<char> line)
    {
        line = TrimTrailingSpaces(line);
        if (line.IsEmpty || line[0] == '#')
            return null;
        var isNegated = line[0] == '!';
        if (isNegated)
            line = line[1..];
        var isDirectoryOnly = line.EndsWith('/');
        if (isDirectoryOnly)
            line = line[..^1];
        var isAnchored = line.Contains('/');
        if (line.StartsWith('/'))
            line = line[1..];
        return line.IsEmpty ? null : new GitIgnorePattern(line.ToString(), isNegated, isDirectoryOnly, isAnchored);
    }

    /// <param name="path">The path from the directory of the <c>.gitignore</c> file.</param>
    /// <param name="isDirectory">Whether the path is a directory.</param>
    public bool IsMatch(ReadOnlySpan<char> path, bool isDirectory)
    {
        if (IsDirectoryOnly && !isDirectory)
            return false;
        return WildMatch.IsMatch(Pattern, IsAnchored ? path : path[(path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Trailing spaces do not count unless a backslash quotes them.</summary>
    private static ReadOnlySpan<char> TrimTrailingSpaces(ReadOnlySpan<char> line)
    {
        while (line.EndsWith(' ') && !(line.Length > 1 && line[^2] == '\\'))
            line = line[..^1];
        return line;
    }
}
