namespace Analyzer.Readiness;

/// <summary>Which application of a repository a file belongs to.</summary>
internal sealed class ApplicationOwner(IReadOnlyList<ApplicationGroup> groups)
{
    /// <summary>The application whose directory is around the file, the closest if several are, or else the one with the longest way in common.</summary>
    /// <param name="fullPath">An absolute path.</param>
    public ApplicationGroup? Of(string fullPath) => groups.Count switch
    {
        0 => null,
        1 => groups[0],
        _ => groups
            .OrderByDescending(group => fullPath.StartsWith($"{group.Directory}/", StringComparison.Ordinal) ? group.Directory.Length : 0)
            .ThenByDescending(group => SharedDirectories(fullPath, group.Directory))
            .First(),
    };

    private static int SharedDirectories(string left, string right)
    {
        var (leftParts, rightParts) = (left.Split('/'), right.Split('/'));
        var count = 0;
        while (count < leftParts.Length && count < rightParts.Length && leftParts[count] == rightParts[count])
            count++;
        return count;
    }
}
