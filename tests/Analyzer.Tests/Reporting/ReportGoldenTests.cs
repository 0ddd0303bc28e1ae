using Analyzer.Reporting;

namespace Analyzer.Tests.Reporting;

/// <summary>Every report of the same findings, as it was read and approved.</summary>
public sealed class ReportGoldenTests
{
    private const string Folder = "tests/Analyzer.Tests/Reporting/Goldens";

    [Fact]
    public void Sarif() => Verify("findings.sarif", SarifReport.Write);

    [Fact]
    public void Text() => Verify("findings.txt", (findings, output) => TextReport.Write(findings, output, TextStyle.Plain));

    [Fact]
    public void Text_in_colour() => Verify("findings.ansi", (findings, output) => TextReport.Write(findings, output, TextStyle.Colored));

    [Fact]
    public void Concise() => Verify("findings.concise.txt", (findings, output) => ConciseReport.Write(findings, output, TextStyle.Plain));

    [Fact]
    public void Json() => Verify("findings.json", JsonReport.Write);

    [Fact]
    public void GitLab() => Verify("findings.gitlab.json", GitLabReport.Write);

    [Fact]
    public void JUnit() => Verify("findings.junit.xml", JUnitReport.Write);

    [Fact]
    public void Markdown() => Verify("findings.md", MarkdownReport.Write);

    [Fact]
    public void GitHub() => Verify("findings.github.txt", GitHubReport.Write);

    [Fact]
    public void Nothing_found()
    {
        var empty = new Findings([], [SampleFindings.Http]) { FileCount = 1 };
        Assert.Equal("No findings in 1 file.\n", Render(empty, (findings, output) => TextReport.Write(findings, output, TextStyle.Plain)));
    }

    internal static string Render(Findings findings, Action<Findings, TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(findings, output);
        return output.ToString();
    }

    private static void Verify(string name, Action<Findings, TextWriter> write) =>
        Golden.Verify($"{Folder}/{name}", Render(SampleFindings.All, write));
}
