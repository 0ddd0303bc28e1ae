using System.Collections.Immutable;
using System.Text;

namespace Analyzer.Semantics;

/// <summary>What git ignores below one directory: its own <c>.gitignore</c> on top of those above it.</summary>
/// <remarks>A path below an ignored directory cannot be brought back, so whoever asks walks from the top and does not
/// enter what is ignored (gitignore(5)).</remarks>
internal sealed class GitIgnore
{
    public static GitIgnore Nothing { get; } = new(null, "", []);

    private const int SizeLimit = 256 * 1024;
    private const int LineLimit = 1024;

    private readonly GitIgnore? _outer;
    private readonly string _directory;
    private readonly ImmutableArray<GitIgnorePattern> _patterns;

    private GitIgnore(GitIgnore? outer, string directory, ImmutableArray<GitIgnorePattern> patterns)
    {
        _outer = outer;
        _directory = directory;
        _patterns = patterns;
    }

    /// <summary>These rules and those of the file at <paramref name="path"/>, which speaks of <paramref name="directory"/>.</summary>
    public GitIgnore With(IFileSystem fileSystem, string directory, string path)
    {
        if (!fileSystem.FileExists(path))
            return this;
        var patterns = ImmutableArray.CreateBuilder<GitIgnorePattern>();
        var bytes = fileSystem.ReadAllBytes(path);
        // Every file is matched against every pattern: more of them than any list has would be an attack on the clock.
        foreach (var line in Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, SizeLimit))).EnumerateLines())
        {
            if (line.Length <= LineLimit && GitIgnorePattern.Parse(line) is { } pattern)
                patterns.Add(pattern);
        }

        return patterns.Count == 0 ? this : new GitIgnore(this, directory, patterns.DrainToImmutable());
    }

    // Above what was opened, a list that cannot be read is none of this run's files.
    private GitIgnore WithReadable(IFileSystem fileSystem, string directory, string path)
    {
        try
        {
            return With(fileSystem, directory, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return this;
        }
    }

    /// <summary>The rules that hold at <paramref name="directory"/>, from the top of its repository down to it.</summary>
    public static GitIgnore At(IFileSystem fileSystem, string directory, string? gitTop)
    {
        var rules = Nothing;
        if (gitTop is not null)
            rules = rules.WithReadable(fileSystem, gitTop, PathText.Join(gitTop, ".git/info/exclude"));
        var above = PathText.SelfAndAbove(directory).Skip(1).TakeWhile(path => gitTop is not null && PathText.IsWithin(path, gitTop));
        foreach (var path in above.Reverse())
            rules = rules.WithReadable(fileSystem, path, PathText.Join(path, ".gitignore"));
        return rules;
    }

    /// <summary>Whether the last pattern that matches says so; a deeper file's patterns come after an outer one's.</summary>
    public bool IsIgnored(string path, bool isDirectory)
    {
        for (var rules = this; rules is not null; rules = rules._outer)
        {
            if (rules._patterns.IsEmpty)
                continue;
            var relative = PathText.Relative(path, rules._directory);
            for (var index = rules._patterns.Length - 1; index >= 0; index--)
            {
                if (rules._patterns[index].IsMatch(relative, isDirectory))
                    return !rules._patterns[index].IsNegated;
            }
        }

        return false;
    }
}
