using System.Text.Json;

namespace Analyzer.Tests.Cli;

/// <summary>A project is adopted with what it has; from then on only what is new counts.</summary>
public sealed class BaselineTests
{
    private const string View = "import time\n\nasync def view(request):\n    time.sleep(1)\n";
    private const string File = "asgi-ready-baseline.sarif";

    [Fact]
    public void What_is_in_the_baseline_passes_and_moved_lines_change_nothing()
    {
        using var directory = new TestDirectory(("a.py", View)) { IsAnalyzed = true };
        Assert.Equal((0, $"{File}: 1 finding.\n"), Shown(directory.Run("baseline")));
        Assert.Equal((0, ""), Shown(Check(directory)));
        directory.Write("a.py", "# A comment.\n\n" + View);
        Assert.Equal((0, ""), Shown(Check(directory)));
        Assert.Equal((0, "No new findings in 1 file. 1 finding was there before.\nASGI readiness: UNKNOWN: no application object was found: nothing outside tests makes one of a framework that is known\n"), Shown(directory.Run("check", "--baseline", File)));
    }

    [Fact]
    public void Something_new_is_reported_even_if_something_else_is_gone()
    {
        using var directory = new TestDirectory(("a.py", View)) { IsAnalyzed = true };
        directory.Run("baseline");
        directory.Write("a.py", View.Replace("sleep(1)", "sleep(2)"));
        var result = Check(directory);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("a.py:4:5: ASGI103", result.Output);
        Assert.Equal("1 finding of the baseline is gone: `asgi-ready baseline` takes it out\n", result.Error);
    }

    [Fact]
    public void A_second_one_like_the_first_is_new()
    {
        using var directory = new TestDirectory(("a.py", View)) { IsAnalyzed = true };
        directory.Run("baseline");
        directory.Write("a.py", View + "    time.sleep(1)\n");
        Assert.Single(Check(directory).Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_renamed_package_keeps_its_findings()
    {
        using var directory = new TestDirectory(("shop/__init__.py", ""), ("shop/views.py", View)) { IsAnalyzed = true };
        directory.Run("baseline");
        Directory.Move(Path.Combine(directory.Root, "shop"), Path.Combine(directory.Root, "store"));
        Assert.Equal((0, ""), Shown(Check(directory)));
    }

    [Fact]
    public void Pruning_takes_out_what_is_gone_and_takes_up_nothing_new()
    {
        using var directory = new TestDirectory(("a.py", View), ("b.py", View)) { IsAnalyzed = true };
        directory.Run("baseline");
        directory.Write("a.py", "x = 1\n");
        directory.Write("b.py", View + "    time.sleep(3)\n");
        Assert.Equal((0, $"{File}: 1 finding; 1 gone, 1 new and left out (--accept-new takes them up).\n"), Shown(directory.Run("baseline")));
        Assert.Equal(1, Check(directory).ExitCode);
        Assert.Equal((0, $"{File}: 2 findings; 0 gone, 1 new and accepted.\n"), Shown(directory.Run("baseline", "--accept-new")));
        Assert.Equal((0, ""), Shown(Check(directory)));
    }

    [Fact]
    public void SARIF_says_what_is_new()
    {
        using var directory = new TestDirectory(("a.py", View)) { IsAnalyzed = true };
        directory.Run("baseline", "--output", "known.sarif");
        directory.Write("a.py", View + "    time.sleep(2)\n");
        directory.Run("check", "--baseline", "known.sarif", "--output", "out.sarif");
        Assert.Equal(["unchanged", "new"], States(directory, "out.sarif"));
        directory.Run("check", "--baseline", "known.sarif", "--output", "out.sarif", "--sarif-for", "github");
        Assert.Equal(["none", "none"], States(directory, "out.sarif"));
    }

    [Fact]
    public void The_configuration_may_name_it()
    {
        using var directory = new TestDirectory(("app/a.py", View), ("asgi-ready.toml", "baseline = 'known.sarif'\n")) { IsAnalyzed = true };
        Assert.Equal(2, directory.Run("check").ExitCode);
        directory.Run("baseline");
        Assert.True(System.IO.File.Exists(Path.Combine(directory.Root, "known.sarif")));
        Assert.Equal(0, directory.Run("check", "app").ExitCode);
    }

    [Theory]
    [InlineData("no such baseline: missing.sarif", "missing.sarif")]
    [InlineData("empty.sarif is no baseline: it is empty", "empty.sarif")]
    [InlineData("text.sarif is no baseline: it is not SARIF", "text.sarif")]
    [InlineData("other.sarif is no baseline: it is no SARIF log", "other.sarif")]
    public void Mistakes(string message, string file)
    {
        using var directory = new TestDirectory(("a.py", View), ("empty.sarif", ""), ("text.sarif", "nonsense"), ("other.sarif", """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"other"}}}]}"""));
        var result = directory.Run("check", "--baseline", file);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
    }

    private static CommandResult Check(TestDirectory directory) => directory.Run("check", "--baseline", File, "--format", "concise");

    private static (int, string) Shown(CommandResult result) => (result.ExitCode, result.Output);

    private static string[] States(TestDirectory directory, string path) =>
        [.. JsonDocument.Parse(directory.Read(path)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.TryGetProperty("baselineState", out var state) ? state.GetString()! : "none")];
}
