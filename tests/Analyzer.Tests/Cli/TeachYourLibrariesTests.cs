using System.Text.RegularExpressions;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Cli;

/// <summary>The page about stubs of a user's own: what it shows works, and what it expects is reported.</summary>
public sealed partial class TeachYourLibrariesTests
{
    public static TheoryData<string> Headings => [.. Cases.Select(page => page.Heading)];

    private static IEnumerable<PageCase> Cases => LiteratePage.ReadAll("rules", "teach-your-libraries.md");

    [Theory]
    [MemberData(nameof(Headings))]
    public void Page_is_true(string heading)
    {
        var page = Cases.Single(page => page.Heading == heading);
        using var directory = new TestDirectory([.. page.Files.Select(file => (file.Path, file.Source))]) { IsAnalyzed = true };
        var expected = from file in page.Files
                       from line in file.Source.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
                       let match = Expectation().Match(line.Text)
                       where match.Success
                       select $"{file.Path}:{line.Number}: {match.Groups[1].Value}";
        var result = directory.Run("check", "--format", "concise");
        var found = Finding().Matches(result.Output).Select(match => $"{match.Groups["place"].Value}: {match.Groups["rule"].Value}").Distinct();
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal("", result.Error);
        if (Directory.Exists(Path.Combine(directory.Root, "typings")))
            Assert.Equal(0, directory.Run("stubs", "check", "typings").ExitCode);
    }

    [GeneratedRegex("# expect: (ASGI[0-9]{3})")]
    private static partial Regex Expectation();

    [GeneratedRegex(@"^(?<place>app\.py:\d+):\d+: (?<rule>ASGI[1-3]\d\d)", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
