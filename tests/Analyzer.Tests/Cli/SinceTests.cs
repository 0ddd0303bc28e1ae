using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

/// <summary><c>--since</c>: what a change brings, wherever the line stands that brings it.</summary>
public sealed class SinceTests : IDisposable
{
    private const string Views = "import asyncio\nimport time\n\nfrom shop.tools import price\n\n\nasync def checkout(request):\n    return price(request)\n\n\nasync def old(request):\n    time.sleep(1)\n";
    private const string Tools = "def price(request):\n    return 1\n";

    private readonly TestDirectory _directory = new(("shop/__init__.py", ""), ("shop/views.py", Views), ("shop/tools.py", Tools), (".gitignore", "ignored/\n")) { IsAnalyzed = true };

    public SinceTests()
    {
        Git("init", "-q", "-b", "main");
        Commit("start");
    }

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Without_a_change_nothing_is_new()
    {
        Assert.Equal((0, ""), Check("main"));
        Assert.Equal(1, _directory.Run("check").ExitCode);
    }

    [Fact]
    public void A_helper_that_gains_a_blocking_call_makes_its_coroutine_new()
    {
        Git("checkout", "-q", "-b", "topic");
        _directory.Write("shop/tools.py", "import requests\n\n\ndef price(request):\n    return requests.get('https://example.org').json()\n");
        var uncommitted = Check("main");
        Assert.Equal(1, uncommitted.ExitCode);
        Assert.StartsWith("shop/views.py:8:12: ASGI102", uncommitted.Output);
        Assert.Single(uncommitted.Output.TrimEnd().Split('\n'));
        Commit("helper");
        Assert.Equal(uncommitted, Check("main"));
        Assert.Equal((0, ""), Check("HEAD"));
    }

    [Fact]
    public void What_the_base_did_since_is_not_of_the_change()
    {
        Git("checkout", "-q", "-b", "topic");
        _directory.Write("shop/tools.py", "import time\n\n\ndef price(request):\n    time.sleep(3)\n");
        Commit("topic");
        Git("checkout", "-q", "main");
        // The base mends what the branch still has: the branch did not bring it.
        _directory.Write("shop/views.py", Views.Replace("    time.sleep(1)", "    await asyncio.sleep(1)"));
        Commit("mend");
        Git("checkout", "-q", "topic");
        Assert.StartsWith("shop/views.py:8:12: ASGI103", Assert.Single(Check("main").Output.TrimEnd().Split('\n')));
    }

    [Fact]
    public void A_thread_that_is_taken_away_is_seen()
    {
        _directory.Write("shop/tools.py", "import time\n\n\ndef price(request):\n    time.sleep(3)\n");
        _directory.Write("shop/views.py", Views.Replace("return price(request)", "return await asyncio.to_thread(price, request)"));
        Commit("thread");
        _directory.Write("shop/views.py", Views);
        Assert.StartsWith("shop/views.py:8:12: ASGI103", Assert.Single(Check("HEAD").Output.TrimEnd().Split('\n')));
    }

    [Fact]
    public void Packages_of_the_virtual_environment_are_there_before_and_after()
    {
        _directory.Write(".venv/pyvenv.cfg", "home = /usr/bin\n");
        _directory.Write(".venv/.gitignore", "*\n");
        _directory.Write(".venv/lib/python3.12/site-packages/acme.py", "import time\ndef fetch():\n    time.sleep(1)\n");
        _directory.Write("shop/feed.py", "import acme\n\n\nasync def feed(request):\n    acme.fetch()\n");
        Commit("feed");
        Assert.Equal((0, ""), Check("HEAD"));
        var found = Assert.Single(_directory.Run("check", "--format", "concise").Output.Split('\n'), line => line.StartsWith("shop/feed.py:5:5: ASGI103", StringComparison.Ordinal));
        Assert.Contains("time.sleep", found);
    }

    [Fact]
    public void A_file_that_git_does_not_know_is_new_and_one_that_was_renamed_is_not()
    {
        Git("mv", "shop/views.py", "shop/pages.py");
        Assert.Equal((0, ""), Check("HEAD"));
        _directory.Write("shop/more.py", "import time\nasync def more(request):\n    time.sleep(1)\n");
        Assert.StartsWith("shop/more.py:3:5: ASGI103", Assert.Single(Check("HEAD").Output.TrimEnd().Split('\n')));
    }

    [Fact]
    public void A_worktree_has_its_own_head()
    {
        var worktree = Path.Combine(_directory.Root, "ignored", "tree");
        Git("worktree", "add", "-q", "-b", "other", worktree);
        _directory.Write("ignored/tree/shop/tools.py", "import time\n\n\ndef price(request):\n    time.sleep(3)\n");
        var result = _directory.Run("check", "ignored/tree", "--since", "main", "--format", "concise");
        Assert.StartsWith("shop/views.py:8:12: ASGI103", Assert.Single(result.Output.TrimEnd().Split('\n')));
    }

    [Fact]
    public void What_git_ignores_is_there_in_both()
    {
        _directory.Write("ignored/__init__.py", "");
        _directory.Write("ignored/slow.py", "import time\ndef slow():\n    time.sleep(1)\n");
        _directory.Write("shop/tools.py", "from ignored.slow import slow\n\n\ndef price(request):\n    slow()\n");
        Commit("uses what is ignored");
        Assert.Equal((0, ""), Check("HEAD"));
        Assert.Equal(2, _directory.Run("check", "--format", "concise").Output.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("no-such-branch", "git knows no commit 'no-such-branch'")]
    [InlineData("--output=x", "git knows no commit '--output=x'")]
    public void Mistakes(string revision, string message)
    {
        var result = _directory.Run("check", $"--since={revision}");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
    }

    [Fact]
    public void Histories_that_do_not_meet()
    {
        Git("checkout", "-q", "--orphan", "elsewhere");
        Commit("another start");
        Assert.Contains("no common ancestor of 'main' and HEAD", _directory.Run("check", "--since", "main").Error);
    }

    [Fact]
    public void A_missing_git_is_told()
    {
        var exception = Assert.Throws<UsageException>(() => new GitProcess(_directory.Root, "no-such-git").TryRun("version"));
        Assert.StartsWith("--since reads the repository with git, which cannot be started", exception.Message);
    }

    private (int ExitCode, string Output) Check(string revision)
    {
        var result = _directory.Run("check", "--since", revision, "--format", "concise");
        Assert.Equal("", result.Error);
        return (result.ExitCode, result.Output);
    }

    private void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    private void Git(params string[] arguments) => Assert.NotNull(new GitProcess(_directory.Root).TryRun(arguments));
}
