using Analyzer.Tests.Support;

namespace Analyzer.Tests.Rules;

/// <summary>The pages tell the truth: each heading's blocks are analysed, and every expectation in them holds.</summary>
public sealed class PageTests
{
    public static TheoryData<string, string> RulePages => Cases("rules", "ASGI*.md");

    public static TheoryData<string, string> FrameworkPages => Cases("rules/frameworks", "*.md");

    public static TheoryData<string, string> SemanticsPages => Cases("tests/semantics", "*.md");

    [Theory]
    [MemberData(nameof(RulePages))]
    [MemberData(nameof(FrameworkPages))]
    [MemberData(nameof(SemanticsPages))]
    public void Page_is_true(string page, string heading)
    {
        var found = LiteratePage.Read(page, File.ReadAllText(Path.Combine(Repository.Root, page))).Where(candidate => candidate.Heading == heading);

        // Every difference, in full: Assert.Empty would show only how the first begins.
        var differences = string.Join('\n', found.SelectMany(given => PageCheck.Differences(given)));
        Assert.True(differences.Length == 0, differences);
    }

    [Fact]
    public void Every_rule_page_has_something_reported_and_something_not()
    {
        // What is told of the run itself has no code that shows it: FaultTests does.
        foreach (var page in LiteratePage.ReadAll("rules", "ASGI*.md").Where(found => !found.Page.EndsWith("ASGI903.md", StringComparison.Ordinal) && !found.Page.EndsWith("ASGI904.md", StringComparison.Ordinal)).GroupBy(found => found.Page))
        {
            Assert.Contains(page, found => found.Heading.StartsWith("Reported", StringComparison.Ordinal) && found.Files.Any(file => file.Source.Contains("# expect", StringComparison.Ordinal)));
            Assert.Contains(page, found => found.Heading.StartsWith("Not reported", StringComparison.Ordinal));
        }
    }

    private static TheoryData<string, string> Cases(string directory, string pattern)
    {
        var cases = new TheoryData<string, string>();
        foreach (var (page, heading) in LiteratePage.ReadAll(directory, pattern).Select(found => (found.Page, found.Heading)).Distinct())
            cases.Add(page, heading);
        return cases;
    }
}
