using Analyzer.Benchmarks;

namespace Analyzer.Tests.Cli;

/// <summary>One thread or many, run after run: the same bytes in every format.</summary>
public sealed class JobsTests
{
    public static TheoryData<string> Formats => [.. new[] { "text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown" }];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Samples_give_the_same_bytes(string format)
    {
        foreach (var sample in new[] { "samples/shop", "samples/billing" })
            Compare(Path.Combine(Repository.Root, sample), "check", "--format", format, "--precision", "medium");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Readiness_gives_the_same_bytes(string format) => Compare(Path.Combine(Repository.Root, "samples/billing"), "report", "--format", format);

    [Fact]
    public void A_generated_project_gives_the_same_bytes()
    {
        using var directory = new TestDirectory([.. GeneratedProject.OfLines(8_000)]);
        Compare(directory.Root, "check", "--format", "sarif");
        Compare(directory.Root, "check", "--format", "json", "--precision", "medium");
    }

    private static void Compare(string path, params string[] args)
    {
        using var directory = new TestDirectory { IsAnalyzed = true };
        var one = directory.Run([args[0], path, .. args[1..], "--jobs", "1"]);
        Assert.NotEqual(3, one.ExitCode);
        Assert.True(one.Output.Length > 100);
        foreach (var jobs in new[] { "2", "8", "8" })
        {
            var many = directory.Run([args[0], path, .. args[1..], "--jobs", jobs]);
            Assert.Equal(one.Output, many.Output);
            Assert.Equal(one.ExitCode, many.ExitCode);
        }
    }
}
