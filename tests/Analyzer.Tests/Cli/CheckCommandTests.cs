using System.Text.Json;

namespace Analyzer.Tests.Cli;

/// <summary>Exit codes, outputs and options of <c>check</c>.</summary>
public sealed class CheckCommandTests
{
    [Theory]
    [InlineData(0, "x = 1")]
    [InlineData(1, "ASGI102")]
    [InlineData(1, "ASGI901")]
    [InlineData(0, "ASGI102", "--fail-on", "error")]
    [InlineData(1, "ASGI901", "--fail-on", "error")]
    [InlineData(0, "ASGI901", "--fail-on", "never")]
    [InlineData(0, "ASGI102", "--severity", "ASGI102=note")]
    [InlineData(1, "ASGI102", "--severity", "ASGI102=note", "--fail-on", "note")]
    [InlineData(0, "ASGI102", "--ignore", "ASGI102")]
    [InlineData(0, "ASGI102 MEDIUM")]
    [InlineData(1, "ASGI102 MEDIUM", "--precision", "medium")]
    [InlineData(0, "ASGI102", "--severity", "error")]
    [InlineData(3, "CRASH")]
    [InlineData(3, "RULE FAILS")]
    [InlineData(2, "x", "--fail-on", "sometimes")]
    [InlineData(2, "x", "--severity", "high")]
    [InlineData(2, "x", "--select", "E501")]
    [InlineData(2, "x", "--select", "ASGI7")]
    [InlineData(2, "x", "--format", "xml")]
    [InlineData(2, "x", "--format", "json", "--format", "text")]
    [InlineData(2, "x", "--config", "missing.toml")]
    [InlineData(2, "x", "--python-version", "2.7")]
    [InlineData(2, "x", "--stubs", "missing")]
    [InlineData(2, "x", "missing.py")]
    [InlineData(2, "x", "--no-such-option")]
    [InlineData(2, "x", "--output", "/proc/version")]
    public void Exit_codes(int expected, string text, params string[] args)
    {
        using var directory = new TestDirectory(("a.py", text));
        var result = directory.Run(["check", "a.py", .. args]);
        Assert.True(expected == result.ExitCode, $"{result.ExitCode}: {result.Output}{result.Error}");
        Assert.Equal(expected >= 2, result.Error.Contains("error: "));
    }

    [Fact]
    public void A_path_alone_is_checked()
    {
        using var directory = new TestDirectory(("shop/views.py", "x = ASGI102"));
        var result = directory.Run("shop");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("--> shop/views.py:1:5\n", result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Findings_are_sorted_and_paths_start_at_the_top_of_the_repository()
    {
        using var directory = new TestDirectory(("shop/b.py", "ASGI901 ASGI102"), ("shop/a.py", "ASGI102"), ("other/c.py", "ASGI102"));
        Assert.Equal(
            ["shop/a.py:1:1: ASGI102", "shop/b.py:1:1: ASGI901", "shop/b.py:1:9: ASGI102"],
            directory.Run("check", "shop", "--format", "concise").Output.TrimEnd().Split('\n').Select(line => string.Join(' ', line.Split(' ')[..2])));
    }

    [Fact]
    public void A_rule_is_reported_once_a_line()
    {
        using var directory = new TestDirectory(("a.py", "ASGI102 ASGI102 ASGI901\nASGI102"));
        Assert.Equal(
            ["a.py:1:1: ASGI102", "a.py:1:17: ASGI901", "a.py:2:1: ASGI102"],
            directory.Run("check", "--format", "concise").Output.TrimEnd().Split('\n').Select(line => string.Join(' ', line.Split(' ')[..2])));
    }

    [Fact]
    public void Several_reports_in_one_run()
    {
        using var directory = new TestDirectory(("a.py", "ASGI102"));
        var result = directory.Run("check", ".", "--format", "sarif", "--output", "out/report.sarif", "--format", "json", "-o", "report.json", "--format", "concise");
        Assert.StartsWith("a.py:1:1: ASGI102 ", result.Output);
        Assert.Equal("2.1.0", JsonDocument.Parse(directory.Read("out/report.sarif")).RootElement.GetProperty("version").GetString());
        Assert.Equal(1, JsonDocument.Parse(directory.Read("report.json")).RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(["a.py", "report.json"], Directory.GetFiles(directory.Root).Select(Path.GetFileName).Order());
        Assert.Equal(["report.sarif"], Directory.GetFiles(Path.Combine(directory.Root, "out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("--output", "x.sarif", "--format", "sarif")]
    [InlineData("--format=sarif", "--output=x.sarif")]
    [InlineData("-o", "x.sarif")]
    public void The_order_of_format_and_output_is_free(params string[] args)
    {
        using var directory = new TestDirectory(("a.py", ""));
        Assert.Equal("", directory.Run(["check", .. args]).Output);
        Assert.StartsWith("{\n  \"$schema\"", directory.Read("x.sarif"));
    }

    [Fact]
    public void A_report_replaces_what_a_link_leads_to()
    {
        using var directory = new TestDirectory(("a.py", ""), ("real.txt", "old"));
        File.CreateSymbolicLink(Path.Combine(directory.Root, "link.txt"), "real.txt");
        directory.Run("check", "--output", "link.txt");
        Assert.Equal("No findings in 1 file.\n", directory.Read("real.txt"));
    }

    [Theory]
    [InlineData(true, "auto", "", "", true)]
    [InlineData(false, "auto", "", "", false)]
    [InlineData(true, "never", "", "1", false)]
    [InlineData(false, "always", "1", "", true)]
    [InlineData(true, "auto", "1", "", false)]
    [InlineData(false, "auto", "", "1", true)]
    [InlineData(true, "auto", "1", "1", false)]
    public void Colours(bool isTerminal, string word, string noColor, string forceColor, bool expected)
    {
        using var directory = new TestDirectory(("a.py", "ASGI102")) { IsTerminal = isTerminal };
        directory.Variables["NO_COLOR"] = noColor;
        directory.Variables["FORCE_COLOR"] = forceColor;
        Assert.Equal(expected, directory.Run("check", "--color", word).Output.Contains('\e'));
    }

    [Fact]
    public void Timings_name_each_stage_and_what_it_handled()
    {
        using var directory = new TestDirectory(("shop/views.py", "import time\nasync def view():\n    time.sleep(1)\n")) { IsAnalyzed = true };
        var result = directory.Run("check", "shop", "--timings", "--format", "concise");
        Assert.StartsWith("shop/views.py:3:5: ASGI103", result.Output);
        var lines = result.Error.TrimEnd().Split('\n');
        Assert.Equal(
            ["discover", "read and parse", "stubs", "evaluate", "effects", "deployment", "rules", "verdict", "report", "total", "  collecting"],
            lines.Select(line => line[..14].TrimEnd()));
        Assert.All(lines, line => Assert.Matches(@"^.{14} +\d+\.\d ms  \d+ \S", line));
        Assert.EndsWith("  1 files", lines[0]);
    }

    [Fact]
    public void Statistics_count_by_rule()
    {
        using var directory = new TestDirectory(("a.py", "ASGI102 ASGI901"), ("b.py", "ASGI102"));
        Assert.Equal("    2  ASGI102  HTTP client on the event loop\n    1  ASGI901  Syntax error\n", directory.Run("check", "--statistics").Output);
    }

    [Fact]
    public void Show_files_leaves_out_what_is_excluded()
    {
        using var directory = new TestDirectory(("a.py", ""), ("gen/b.py", ""), (".venv/c.py", ""), ("d.txt", ""));
        Assert.Equal("a.py\ngen/b.py\n", directory.Run("check", "--show-files").Output);
        Assert.Equal("a.py\n", directory.Run("check", "--show-files", "--extend-exclude", "gen").Output);
    }

    [Fact]
    public void Quiet_prints_the_report_only_and_verbose_says_more()
    {
        using var directory = new TestDirectory(("a.py", "RULE FAILS"));
        Assert.Equal("", directory.Run("check", "-q").Error);
        Assert.Equal("error: a.py: A rule failed.\n", directory.Run("check").Error);
        Assert.Contains("configuration: none\n", directory.Run("check", "-v").Error);
    }

    [Fact]
    public void No_files_is_said_and_is_no_failure()
    {
        using var directory = new TestDirectory();
        var result = directory.Run("check");
        Assert.Equal((0, "warning: no Python files found\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void No_argument_shows_the_help_and_fails()
    {
        using var directory = new TestDirectory();
        var result = directory.Run();
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("check", result.Error);
    }

    [Fact]
    public void Help_is_a_result()
    {
        using var directory = new TestDirectory();
        var result = directory.Run("check", "--help");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("--fail-on", result.Output);
    }

    [Fact]
    public void A_misspelt_option_is_suggested()
    {
        using var directory = new TestDirectory();
        Assert.Contains("did you mean `--fail-on`?", directory.Run("check", "--failon", "error").Error);
    }
}
