namespace Analyzer.Tests.Cli;

/// <summary><c>stubs check</c>: mistakes in effect stubs of a user's own.</summary>
public sealed class StubsCommandTests
{
    private const string Header = "from asgi_ready import blocks\n";

    [Theory]
    [InlineData("@blocks('http', instead='aget', since='2.1', weight='disk')\ndef get(): ...\n")]
    [InlineData("from typing import Any\nfrom bank.other import helper\nimport bank.other\ndef f(x: Any) -> None: ...\n")]
    public void A_stub_that_keeps_to_the_notation(string code) => Assert.Equal((0, "2 stubs, 0 mistakes.\n"), Check(Header + code));

    [Theory]
    [InlineData("@blocks('htp')\ndef f(): ...\n", "2:9: `blocks` takes one way to block: \"database\", \"http\"")]
    [InlineData("@blocks()\ndef f(): ...\n", "2:2: `blocks` takes one way to block")]
    [InlineData("@blocks\ndef f(): ...\n", "2:2: `blocks` takes the way it blocks")]
    [InlineData("@blocks('http', insted='x')\ndef f(): ...\n", "2:17: `blocks` takes `instead`, `since`, `weight`, `unless`, `unless_empty`, `once` and `name`, not `insted`")]
    [InlineData("@blocks('http', weight='heavy')\nclass C: ...\n", "2:24: `weight` must be \"syscall\"")]
    [InlineData("@blocks('http', since='new')\ndef f(): ...\n", "2:23: `since` must be a version")]
    [InlineData("@blocks('http', instead=x)\ndef f(): ...\n", "2:25: `instead` must be a string")]
    [InlineData("def f(:\n", "2:7: ")]
    [InlineData("from bank.missing import x\n", "2:1: there is no stub of `bank.missing`")]
    [InlineData("from bank.other import missing\n", "2:24: the stub of `bank.other` has no `missing`")]
    [InlineData("import bank.missing\n", "2:8: there is no stub of `bank.missing`")]
    [InlineData("from .other import helper\n", "2:1: stubs import by absolute names")]
    public void A_mistake(string code, string message)
    {
        var (exitCode, output) = Check(Header + code);
        Assert.Equal(1, exitCode);
        Assert.StartsWith($"typings/bank/client.pyi:{message}", output);
        Assert.EndsWith("2 stubs, 1 mistake.\n", output);
    }

    [Fact]
    public void Without_the_import_blocks_means_nothing() =>
        Assert.Contains("client.pyi:1:2: `blocks` means nothing without `from asgi_ready import blocks`", Check("@blocks('http')\ndef f(): ...\n").Output);

    [Fact]
    public void The_stubs_of_the_analyzer_keep_to_the_notation()
    {
        using var directory = new TestDirectory();
        var result = directory.Run("stubs", "check", Path.Combine(Repository.Root, "rules/stubs"));
        Assert.Matches(@"^\d{3,} stubs, 0 mistakes\.\n$", result.Output);
    }

    [Fact]
    public void No_directory_is_bad_usage()
    {
        using var directory = new TestDirectory(("a.pyi", ""));
        Assert.Equal(2, directory.Run("stubs", "check", "missing").ExitCode);
        Assert.Equal(2, directory.Run("stubs", "check").ExitCode);
    }

    private static (int ExitCode, string Output) Check(string code)
    {
        using var directory = new TestDirectory(("typings/bank/client.pyi", code), ("typings/bank/other.pyi", "def helper() -> None: ...\n"));
        var result = directory.Run("stubs", "check", "typings");
        Assert.Equal("", result.Error);
        return (result.ExitCode, result.Output);
    }
}
