using Analyzer.Readiness;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Readiness;

/// <summary>The page of the verdict tells the truth: the verdict, and every reason, of each of its projects.</summary>
public sealed class VerdictPageTests
{
    public static TheoryData<string> Headings => [.. LiteratePage.ReadAll("rules", "verdict.md").Select(page => page.Heading)];

    [Theory]
    [MemberData(nameof(Headings))]
    public void Verdict_is_as_the_page_says(string heading)
    {
        var page = LiteratePage.ReadAll("rules", "verdict.md").Single(page => page.Heading == heading);
        var expected = page.Files.Single(file => file.Path == "verdict").Source.TrimEnd().Split('\n');
        var report = AnalyzedProject.Of(page.Files.Where(file => file.Path != "verdict").Select(file => (file.Path, file.Source))).Readiness;

        var actual = Lines(report).ToList();
        Assert.True(
            actual.Count == expected.Length && actual.Zip(expected).All(pair => pair.First.Contains(pair.Second, StringComparison.Ordinal)),
            $"expected:\n{string.Join('\n', expected)}\nactual:\n{string.Join('\n', actual)}");
        Assert.Equal(expected[0], actual[0]);
    }

    // Without an application why there is none, of one its reasons, of several each one's verdict.
    private static IEnumerable<string> Lines(ReadinessReport report) =>
        [
            ReadinessReport.Name(report.Verdict),
            .. report.Applications.IsEmpty ? [report.Absence] : report.Applications is [var only] ? only.Reasons.Select(reason => reason.Text)
                : report.Applications.Select(application => $"{application.Framework} {ReadinessReport.Name(application.Verdict)}"),
        ];
}
