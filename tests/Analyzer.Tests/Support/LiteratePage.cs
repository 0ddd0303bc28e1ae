using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analyzer.Tests.Support;

/// <summary>Reads pages whose code blocks are tests: rules, frameworks, semantics.</summary>
/// <remarks>A block is Python if its fence says so. A line such as <c>`app/tools.py`:</c> before a block names its file,
/// and makes a block of any language a file.</remarks>
internal static partial class LiteratePage
{
    /// <summary>The cases of a page; a heading without blocks is none.</summary>
    /// <param name="name">The page's name, for messages.</param>
    /// <param name="text">The page.</param>
    /// <exception cref="FormatException">A fence is never closed, or two blocks of a case have one name.</exception>
    public static ImmutableArray<PageCase> Read(string name, string text)
    {
        var cases = ImmutableArray.CreateBuilder<PageCase>();
        var files = ImmutableArray.CreateBuilder<PageFile>();
        var heading = "";
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var given = (string?)null;
        for (var line = 0; line < lines.Length; line++)
        {
            if (Heading().Match(lines[line]) is { Success: true } title)
            {
                AddCase();
                heading = title.Groups["text"].Value;
            }

            if (Fence().Match(lines[line]) is not { Success: true } fence)
            {
                if (lines[line].Trim().Length > 0)
                    given = FileName().Match(lines[line]) is { Success: true } match ? match.Groups["path"].Value : null;
                continue;
            }

            var end = Array.FindIndex(lines, line + 1, closing => closing.Trim() == fence.Groups["ticks"].Value);
            if (end < 0)
                throw new FormatException($"{name}:{line + 1}: the block is never closed");
            var words = fence.Groups["info"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (given is not null || words is ["python", ..])
                AddFile(new PageFile(given ?? NameOf(words, files), string.Join('\n', lines[(line + 1)..end]) + '\n', line + 2, words.Contains("fixed")));
            given = null;
            line = end;
        }

        AddCase();
        return cases.DrainToImmutable();

        void AddFile(PageFile file)
        {
            if (files.Any(other => other.Path == file.Path && other.IsFixed == file.IsFixed))
                throw new FormatException($"{name}:{file.PageLine}: there are two blocks named {file.Path} under '{heading}'");
            files.Add(file);
        }

        void AddCase()
        {
            if (files.Count > 0)
                cases.Add(new PageCase(name, heading, files.DrainToImmutable()));
        }
    }

    /// <summary>All cases of all pages below the repository's top that a glob of names finds.</summary>
    public static IEnumerable<PageCase> ReadAll(string directory, string pattern)
    {
        var root = Path.Combine(Repository.Root, directory);
        return Directory.Exists(root)
            ? Directory.GetFiles(root, pattern).Order(StringComparer.Ordinal).SelectMany(path => Read(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path)))
            : [];
    }

    // What is shown fixed is the file before it.
    private static string NameOf(string[] words, IReadOnlyList<PageFile> files) =>
        words.Contains("fixed") && files.LastOrDefault(file => !file.IsFixed) is { } original ? original.Path : FreeName(files);

    private static string FreeName(IReadOnlyList<PageFile> files) => files.Count(file => file.Path.StartsWith("example", StringComparison.Ordinal)) is > 0 and var count ? $"example_{count + 1}.py" : "example.py";

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<ticks>```+)(?<info>.*)$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^`(?<path>[^`]+)`:?\s*$")]
    private static partial Regex FileName();
}
