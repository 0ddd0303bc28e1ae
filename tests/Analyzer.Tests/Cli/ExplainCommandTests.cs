namespace Analyzer.Tests.Cli;

/// <summary><c>explain</c> says of a line what <c>check</c> would, by the same configuration.</summary>
public sealed class ExplainCommandTests
{
    private const string View = "import time\nasync def view(request):\n    time.sleep(1)\n";

    [Fact]
    public void A_finding_is_reported_with_its_severity()
    {
        using var directory = new TestDirectory(("shop/views.py", View)) { IsAnalyzed = true };
        var result = directory.Run("explain", "shop/views.py:3");
        Assert.Contains("\n  in shop.views.view, which runs on: EventLoop; ", result.Output);
        Assert.Contains("\n  reported as warning: ASGI103 `time.sleep` ", result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("ignore = [\"ASGI103\"]", "not reported, since ", "asgi-ready.toml leaves it out: ASGI103")]
    [InlineData("per-file-ignores = { \"views.py\" = [\"ASGI103\"] }", "not reported, since ", "asgi-ready.toml leaves it out: ASGI103")]
    [InlineData("minimum-severity = \"error\"", "not reported, since ", "asgi-ready.toml leaves it out: ASGI103")]
    [InlineData("severity = { ASGI103 = \"error\" }", "reported as error", ": ASGI103")]
    public void The_configuration_counts(string setting, string start, string end)
    {
        using var directory = new TestDirectory(("shop/views.py", View), ("asgi-ready.toml", $"{setting}\n")) { IsAnalyzed = true };
        var line = Assert.Single(directory.Run("explain", "shop/views.py:3").Output.Split('\n'), line => line.Contains("reported", StringComparison.Ordinal));
        Assert.StartsWith($"  {start}", line);
        Assert.Contains(end, line);
        Assert.Contains("\n  reported as warning: ASGI103 ", directory.Run("explain", "--isolated", "shop/views.py:3").Output);
    }

    [Fact]
    public void What_the_project_declares_to_be_called_runs()
    {
        using var directory = new TestDirectory(("shop/plugin.py", "import time\ndef on_message(text):\n    time.sleep(1)\n"), ("other.toml", "entry-points = { \"*.on_message\" = \"event-loop\" }\n")) { IsAnalyzed = true };
        Assert.DoesNotContain("EventLoop", directory.Run("explain", "shop/plugin.py:3").Output);
        Assert.Contains("which runs on: EventLoop", directory.Run("explain", "--config", "other.toml", "shop/plugin.py:3").Output);
    }

    [Fact]
    public void A_file_that_is_left_out_is_named_with_the_configuration()
    {
        using var directory = new TestDirectory(("legacy/views.py", View), ("asgi-ready.toml", "extend-exclude = [\"legacy\"]\n")) { IsAnalyzed = true };
        var result = directory.Run("explain", "legacy/views.py:3");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'legacy/views.py' is not a file of the project, as ", result.Error);
    }
}
