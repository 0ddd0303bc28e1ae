using System.Text.RegularExpressions;

namespace Analyzer.Tests.Cli;

/// <summary>What <c>parse</c> counts, prints and answers.</summary>
public sealed class ParseCommandTests
{
    [Fact]
    public void Counts_stand_on_the_last_line()
    {
        using var directory = new TestDirectory(("a.py", "x = 1\ny = 2\n"), ("p/b.pyi", "z: int"), ("p/.hidden/c.py", ""), ("d.txt", "("));
        var result = directory.Run("parse", ".", "--jobs", "2");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(new Regex(@"\A3 files, 3 lines, 0 errors, \d+\.\d{3} s\n\z"), result.Output);
    }

    [Fact]
    public void Errors_are_printed_and_counted()
    {
        using var directory = new TestDirectory(("a.py", "x = (1\n"));
        var result = directory.Run("parse", "a.py");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("a.py:1:5: SyntaxError: '(' was never closed\n1 files, 1 lines, 1 errors, ", result.Output);
    }

    [Fact]
    public void The_version_decides_what_is_accepted()
    {
        using var directory = new TestDirectory(("a.py", "match x:\n    case 1:\n        pass\n"));
        Assert.Equal(0, directory.Run("parse", "a.py", "--python-version", "3.10").ExitCode);
        Assert.Equal(1, directory.Run("parse", "a.py", "--python-version", "3.9").ExitCode);
    }

    [Fact]
    public void Trees_are_dumped()
    {
        using var directory = new TestDirectory(("a.py", "x = 1\n"));
        var result = directory.Run("parse", "--dump", "ast", "a.py");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Module", result.Output);
        Assert.Contains("Assign", result.Output);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "missing.py")]
    [InlineData("parse", "--files-from", "missing.txt")]
    [InlineData("parse", "--dump", "tokens", "a.py")]
    public void Bad_usage(params string[] args)
    {
        using var directory = new TestDirectory(("a.py", ""));
        var result = directory.Run(args);
        Assert.True(result.ExitCode == 2, $"{result.ExitCode}: {result.Error}");
        Assert.Equal("", result.Output);
    }
}
