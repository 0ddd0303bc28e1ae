namespace Analyzer.Tests.Cli;

/// <summary>The order of words, words that are not known, and what the configuration says of the project.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("a.py", "--format", "concise")]
    [InlineData("--format", "concise", "a.py")]
    [InlineData("--format=concise", "a.py")]
    [InlineData("-q", "--format", "concise", ".")]
    [InlineData("check", "a.py", "--format", "concise", "-j1")]
    public void Check_may_be_left_out(params string[] args)
    {
        using var directory = new TestDirectory(("a.py", "ASGI102\n"));
        var result = directory.Run(args);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("a.py:1:1: ASGI102", result.Output);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        using var directory = new TestDirectory() { Input = "ASGI102\n" };
        Assert.StartsWith("stdin.py:1:1: ASGI102", directory.Run("-", "--format", "concise").Output);
        var mixed = directory.Run("check", "-", ".");
        Assert.Equal((2, "error: standard input (-) is checked alone, without other paths\n"), (mixed.ExitCode, mixed.Error));
    }

    [Theory]
    [InlineData("no such command, file or directory: repport; did you mean `report`?", "repport", ".")]
    [InlineData("no such file or directory: elsewhere", "elsewhere")]
    [InlineData("--format takes text, concise, json, sarif, gitlab, junit, markdown, github, not 'jsn'; did you mean `json`?", "check", "--format", "jsn")]
    [InlineData("--fail-on takes note, warning, error, never, not 'fatal'", "check", "--fail-on", "fatal")]
    [InlineData("Unknown option '--formt'; did you mean `--format`?", "check", "--formt", "json")]
    [InlineData("--jobs takes a number from 1, not '0'", "check", "--jobs", "0")]
    public void What_is_not_known_is_told_with_what_may_be_meant(string message, params string[] args)
    {
        using var directory = new TestDirectory(("a.py", ""));
        var result = directory.Run(args);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error);
    }

    [Fact]
    public void Declared_entry_points_run_where_the_configuration_says()
    {
        const string Code = "import time\n\ndef on_mail(mail):\n    time.sleep(1)\n\ndef other(mail):\n    time.sleep(2)\n\nclass Jobs:\n    def on_job(self):\n        time.sleep(3)\n";
        using var directory = new TestDirectory(("jobs.py", Code), ("asgi-ready.toml", "[entry-points]\n\"jobs.*on_*\" = \"event-loop\"\n\"jobs.other\" = \"worker-thread\"\n")) { IsAnalyzed = true };
        Assert.Equal(["4", "11"], Lines(directory));
        directory.Write("asgi-ready.toml", "");
        Assert.Empty(Lines(directory));
    }

    [Fact]
    public void A_version_in_the_configuration_counts_whatever_the_project_says()
    {
        using var directory = new TestDirectory(("requirements.txt", "django==5.1\n"), ("a.py", "import django\n")) { IsAnalyzed = true };
        Assert.DoesNotContain("ASGI501", directory.Run("check").Output);
        directory.Write("asgi-ready.toml", "[versions]\nDjango = \"4.0\"\n");
        var result = directory.Run("check", "--format", "concise");
        Assert.Contains("ASGI501 django 4.0", result.Output);
        Assert.Contains("versions = Django=4.0  (", directory.Run("check", "--show-settings").Output);
    }

    [Fact]
    public void What_is_required_may_stand_in_the_configuration()
    {
        using var directory = new TestDirectory(("a.py", "x = 1\n"), ("asgi-ready.toml", "require = \"ready\"\n")) { IsAnalyzed = true };
        Assert.Equal(1, directory.Run("check").ExitCode);
        Assert.Equal(1, directory.Run("report").ExitCode);
        Assert.Equal(0, directory.Run("check", "--isolated").ExitCode);
    }

    private static IEnumerable<string> Lines(TestDirectory directory) =>
        directory.Run("check", "--format", "concise").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[1]);
}
