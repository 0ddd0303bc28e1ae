namespace Analyzer.Tests.Cli;

/// <summary>Configuration files: which one counts, what it sets, and how mistakes are told.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("[tool.asgi-ready]\nignore = ['ASGI102']")]
    [InlineData("[tool]\nasgi-ready.ignore = ['ASGI1']")]
    [InlineData("tool.asgi-ready = { ignore = ['ASGI10'] }")]
    [InlineData("[tool.asgi-ready]\nfail-on = 'never'")]
    [InlineData("[tool.asgi-ready.severity]\nASGI102 = 'note'")]
    [InlineData("[tool.asgi-ready]\nseverity.ASGI1 = 'note'")]
    [InlineData("[tool.asgi-ready.per-file-ignores]\n'shop/*.py' = ['ASGI102']")]
    [InlineData("[tool.asgi-ready]\nexclude = ['shop']")]
    [InlineData("[tool.asgi-ready]\nselect = ['ASGI9']")]
    [InlineData("[tool.asgi-ready]\nprecision = 'very-high'")]
    public void Settings_that_make_a_finding_pass(string toml)
    {
        using var directory = new TestDirectory(("shop/a.py", "ASGI102"), ("pyproject.toml", toml));
        Assert.Equal(0, directory.Run("check").ExitCode);
        Assert.Equal(1, directory.Run("check", "--isolated").ExitCode);
    }

    [Fact]
    public void The_closest_file_counts_alone()
    {
        using var directory = new TestDirectory(
            ("shop/a.py", "ASGI102"),
            ("pyproject.toml", "[tool.asgi-ready]\nfail-on = 'never'"),
            ("shop/pyproject.toml", "[project]\nname = 'shop'"),
            ("shop/asgi-ready.toml", "ignore = ['ASGI101']"));
        Assert.Equal(1, directory.Run("check", "shop/a.py").ExitCode);
        Assert.Equal(0, directory.Run("check", ".").ExitCode);
        Assert.Equal(0, directory.Run("check", "shop", "--config", "pyproject.toml").ExitCode);
    }

    [Fact]
    public void The_command_line_goes_before_the_file()
    {
        using var directory = new TestDirectory(("a.py", "ASGI102"), ("asgi-ready.toml", "ignore = ['ASGI102']\nfail-on = 'never'"));
        Assert.Equal(0, directory.Run("check", "--fail-on", "note").ExitCode);
        Assert.Equal(1, directory.Run("check", "--fail-on", "note", "--extend-select", "ASGI102").ExitCode);
        Assert.Equal(1, directory.Run("check", "--fail-on", "note", "--select", "ALL").ExitCode);
    }

    [Theory]
    [InlineData("selct = []", "asgi-ready.toml:1: unknown key `selct`; did you mean `select`?")]
    [InlineData("\nfailon = 'never'", "asgi-ready.toml:2: unknown key `failon`; did you mean `fail-on`?")]
    [InlineData("zzzzzzzzzz = 1", "asgi-ready.toml:1: unknown key `zzzzzzzzzz`")]
    [InlineData("select = 'ASGI1'", "asgi-ready.toml:1: `select` must be an array of strings")]
    [InlineData("exclude = ['a', '**/a*../../..b*c']", "asgi-ready.toml:1: `exclude` must be a pattern such as `legacy/**/*.py`, with `..` at its start or not at all, not '**/a*../../..b*c'")]
    [InlineData("extend-exclude = ['a/../b']", "asgi-ready.toml:1: `extend-exclude` must be a pattern such as")]
    [InlineData("[per-file-ignores]\n'a/../b' = ['ASGI1']", "asgi-ready.toml:2: `per-file-ignores.a/../b` must be a pattern such as")]
    [InlineData("select = ['E501']", "asgi-ready.toml:1: `select` must be a rule such as `ASGI103`, the start of one such as `ASGI1`, or `ALL`, not 'E501'")]
    [InlineData("fail-on = 'high'", "asgi-ready.toml:1: `fail-on` must be `note`, `warning`, `error` or `never`")]
    [InlineData("[severity]\n\nASGI102 = 'fatal'", "asgi-ready.toml:3: `severity.ASGI102` must be `note`, `warning` or `error`")]
    [InlineData("severity = 'error'", "asgi-ready.toml:1: `severity` must be a table")]
    [InlineData("[select]", "asgi-ready.toml:1: `select` is not a table")]
    [InlineData("python-version = '2.7'", "asgi-ready.toml:1: `python-version` must be a version from `3.8` to `3.14`")]
    [InlineData("a = [", "asgi-ready.toml:1: ")]
    public void Mistakes_are_told_with_their_place(string toml, string message)
    {
        using var directory = new TestDirectory(("a.py", ""), ("asgi-ready.toml", toml));
        var result = directory.Run("check");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
    }

    [Fact]
    public void A_file_without_our_table_is_passed_over()
    {
        using var directory = new TestDirectory(("shop/a.py", "ASGI102"), ("shop/pyproject.toml", "[tool.other]\nx = 1"), ("pyproject.toml", "[tool.asgi-ready]\nfail-on = 'never'"));
        Assert.Equal(0, directory.Run("check", "shop").ExitCode);
    }

    [Fact]
    public void Show_settings_says_where_each_was_set()
    {
        using var directory = new TestDirectory(("a.py", ""), ("asgi-ready.toml", "\nfail-on = 'error'\nextend-exclude = ['gen']"));
        var output = directory.Run("check", "--show-settings", "--ignore", "ASGI101").Output;
        Assert.Contains("fail-on = error  (", output);
        Assert.Contains("asgi-ready.toml:2)\n", output);
        Assert.Contains("rules = ASGI102 ASGI901  (--ignore)\n", output);
        Assert.Contains("precision = high  (default)\n", output);
    }
}
