namespace Analyzer.Tests.Cli;

/// <summary><c>stubs check --against</c>: stubs compared with the source of the package they describe.</summary>
public sealed class StubComparisonTests
{
    private const string Header = "# distribution: bank        source: none\n";

    [Theory]
    [InlineData("def pay(amount: int, *, fee: int = 0) -> None: ...\n", "def pay(amount, *, fee=0): pass\n")]
    [InlineData("async def pay() -> None: ...\n", "async def pay(): pass\n")]
    [InlineData("def pay(a, /) -> None: ...\n", "def pay(amount, /): pass\n")] // What is positional only has a name of its own choice.
    [InlineData("def pay(fee) -> None: ...\n", "def pay(**kwargs): pass\n")]
    [InlineData("def pay(a) -> int: ...\n", "@cached\ndef pay(x): pass\n")] // A decorator may change the parameters.
    [InlineData("def pay() -> Awaitable[int]: ...\n", "async def pay(): pass\n")]
    [InlineData("async def pay() -> int: ...\n", "def pay() -> Awaitable[int]: pass\n")]
    [InlineData("class Client:\n    def get(self): ...\n", "class Base:\n    def get(self): pass\nclass Client(Base): pass\n")]
    [InlineData("class Client:\n    url: str\n", "class Client:\n    def __init__(self): self.url = ''\n")]
    [InlineData("class Client(_Helper):\n    ...\nclass _Helper:\n    def get(self): ...\n", "class Client:\n    def get(self): pass\n")]
    [InlineData("if VERSION >= (3, 0):\n    def pay(): ...\nelse:\n    def send(): ...\n", "def send(): pass\n")]
    [InlineData("def pay(): ...\n", "try:\n    from fast import pay\nexcept ImportError:\n    def pay(): pass\n")]
    public void A_stub_that_tells_the_truth(string stub, string source)
    {
        var (exitCode, output) = Compare(stub, source);
        Assert.EndsWith("0 mismatches.\n", output);
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData("def pay(): ...\n", "", "2:5: `bank.pay` does not exist")]
    [InlineData("def pay(fee): ...\n", "def pay(amount): pass\n", "2:5: `bank.pay` has no parameter `fee` (it has amount)")]
    [InlineData("async def pay(): ...\n", "def pay() -> int: pass\n", "2:11: `bank.pay` is no coroutine function")]
    [InlineData("def pay() -> int: ...\n", "async def pay(): pass\n", "2:5: `bank.pay` is a coroutine function")]
    [InlineData("class Client:\n    def get(self): ...\n", "class Client:\n    @property\n    def get(self): pass\n", "3:9: `bank.Client.get` is a property")]
    [InlineData("class Client:\n    def get(self): ...\n", "class Client: pass\n", "3:9: `bank.Client.get` does not exist")]
    [InlineData("class Client: ...\n", "def Client(): pass\n", "2:7: `bank.Client` is a function")]
    [InlineData("if VERSION >= (2, 0):\n    def pay(): ...\n", "", "3:9: `bank.pay` does not exist")]
    public void A_stub_that_does_not(string stub, string source, string message)
    {
        var (exitCode, output) = Compare(stub, source);
        Assert.StartsWith($"typings/bank.pyi:{message}\n", output);
        Assert.Contains("bank 2.1: 1 module, ", output);
        Assert.EndsWith("1 mismatch.\n", output);
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData("def pay(): ...\n", "def __getattr__(name): pass\n")]
    [InlineData("def pay(): ...\n", "from elsewhere import *\n")]
    [InlineData("class Client:\n    def get(self): ...\n", "from elsewhere import Base\nclass Client(Base): pass\n")]
    [InlineData("class Client:\n    def get(self): ...\n", "class Client: pass\nfor name in names: setattr(Client, name, None)\n")]
    public void What_comes_into_being_at_run_time_cannot_be_told(string stub, string source)
    {
        var (exitCode, output) = Compare(stub, source);
        Assert.EndsWith("1 cannot be told, 0 differ by version, 0 mismatches.\n", output);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Methods_that_a_stub_leaves_out_are_listed_on_request()
    {
        var stub = "class Client:\n    def get(self): ...\n";
        var source = "class Client:\n    def get(self): pass\n    def post(self): pass\n    def _send(self): pass\n";
        Assert.DoesNotContain("post", Compare(stub, source).Output);
        Assert.StartsWith("bank.Client leaves out post\n", Compare(stub, source, Header, "--all").Output);
    }

    [Fact]
    public void The_analyzer_s_own_stubs_are_compared_where_none_are_named()
    {
        using var directory = new TestDirectory(("packages/requests/__init__.py", "from .api import get\n"), ("packages/requests/api.py", "def get(url, params=None, **kwargs): pass\n"));
        var result = directory.Run("stubs", "check", "--against", "packages");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("`requests.post` does not exist", result.Output);
        Assert.DoesNotContain("`requests.get`", result.Output);
    }

    [Fact]
    public void What_differs_in_a_package_older_than_the_stub_is_no_mismatch()
    {
        var stub = "def pay(): ...\n";
        var (exitCode, output) = Compare(stub, "", header: "# distribution: bank        source: bank 3.0, \"Payments\"\n");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("does not exist", output);
        Assert.EndsWith("1 differ by version, 0 mismatches.\n", output);
        Assert.Contains("`bank.pay` does not exist in 2.1; the stub describes 3.0", Compare(stub, "", "# distribution: bank        source: bank 3.0\n", "--all").Output);
    }

    [Fact]
    public void A_directory_without_what_stubs_describe_is_bad_usage()
    {
        using var directory = new TestDirectory(("packages/other.py", ""));
        Assert.Equal(2, directory.Run("stubs", "check", "--against", "packages").ExitCode);
        Assert.Equal(2, directory.Run("stubs", "check", "--against", "missing").ExitCode);
    }

    private static (int ExitCode, string Output) Compare(string stub, string source, string header = Header, params string[] options)
    {
        using var directory = new TestDirectory(("typings/bank.pyi", header + stub), ("packages/bank.py", source), ("packages/bank-2.1.dist-info/METADATA", "Version: 2.1\n"));
        var result = directory.Run(["stubs", "check", "typings", "--against", "packages", .. options]);
        Assert.Equal("", result.Error);
        return (result.ExitCode, result.Output);
    }
}
