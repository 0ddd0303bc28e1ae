using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Analyzer.Semantics;

/// <summary>Patterns of a configuration, matched against paths from the pattern root.</summary>
/// <remarks>Suffixes (<c>*.py</c>) and plain names, which are asked about every file of a tree, are compared directly;
/// the rest is FileSystemGlobbing's.</remarks>
internal sealed class PathPatterns
{
    private readonly List<string> _suffixes = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Matcher? _matcher;

    public PathPatterns(ImmutableArray<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            var trimmed = pattern.Trim('/');
            if (trimmed.StartsWith("*.", StringComparison.Ordinal) && trimmed.AsSpan(1).IndexOfAny('*', '/') < 0)
                _suffixes.Add(trimmed[1..]);
            else if (trimmed.AsSpan().IndexOfAny('*', '/') < 0)
                _names.Add(trimmed);
            else
                (_matcher ??= new Matcher(StringComparison.Ordinal)).AddInclude(trimmed.Contains('/') ? trimmed : $"**/{trimmed}");
        }
    }

    /// <param name="path">The path of a file or directory, from the pattern root.</param>
    public bool IsMatch(string path)
    {
        foreach (var suffix in _suffixes)
        {
            if (path.EndsWith(suffix, StringComparison.Ordinal))
                return true;
        }

        return (_names.Count > 0 && _names.Contains(PathText.Name(path))) || (_matcher is not null && _matcher.Match(path).HasMatches);
    }
}
