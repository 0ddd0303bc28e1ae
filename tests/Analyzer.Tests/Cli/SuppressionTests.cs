using System.Text.Json;
using Analyzer.Syntax;

namespace Analyzer.Tests.Cli;

/// <summary>Comments that let findings pass, from the file to the reports, and back by <c>--add-ignores</c>.</summary>
public sealed class SuppressionTests
{
    private const string Excused = "import time\n\nasync def view(request):\n    time.sleep(1)  # asgi-ready: ignore[ASGI103] slows down attackers\n    time.sleep(2)  # noqa: ASGI103\n";

    [Fact]
    public void What_passes_does_not_count_and_SARIF_says_why()
    {
        using var directory = new TestDirectory(("a.py", Excused)) { IsAnalyzed = true };
        var result = directory.Run("check", "--format", "concise", "--format", "sarif", "--output", "out.sarif");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));

        var results = Results(directory, "out.sarif");
        Assert.Equal(["slows down attackers", null], results.Select(found => Suppression(found).TryGetProperty("justification", out var text) ? text.GetString() : null));
        Assert.All(results, found => Assert.Equal("inSource", Suppression(found).GetProperty("kind").GetString()));
        Assert.Equal([4, 5], results.Select(found => Suppression(found).GetProperty("location").GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public void The_log_for_GitHub_leaves_out_what_passes()
    {
        using var directory = new TestDirectory(("a.py", Excused + "    time.sleep(3)\n")) { IsAnalyzed = true };
        Assert.Equal(1, directory.Run("check", "--sarif-for", "github", "--output", "out.sarif").ExitCode);
        var found = Assert.Single(Results(directory, "out.sarif"));
        Assert.False(found.TryGetProperty("suppressions", out _));
    }

    [Fact]
    public void An_unused_comment_counts_unless_its_rule_did_not_run()
    {
        using var directory = new TestDirectory(("a.py", "async def view(request):\n    pass  # asgi-ready: ignore[ASGI103] gone\n")) { IsAnalyzed = true };
        Assert.Contains("a.py:2:11: ASGI902 `asgi-ready: ignore[ASGI103] gone` suppresses nothing", directory.Run("check", "--format", "concise").Output);
        Assert.Equal(0, directory.Run("check", "--ignore", "ASGI103").ExitCode);
        Assert.Equal(0, directory.Run("check", "--ignore", "ASGI902").ExitCode);
    }

    [Theory]
    [InlineData("async def view(r):\n    time.sleep(1)\n", "async def view(r):\n    # asgi-ready: ignore[ASGI103] later\n    time.sleep(1)\n")]
    [InlineData("async def view(r):\r\n\ttime.sleep(1)", "async def view(r):\r\n\t# asgi-ready: ignore[ASGI103] later\r\n\ttime.sleep(1)")]
    [InlineData("async def view(r):\n    if r: time.sleep(1)\n", "async def view(r):\n    # asgi-ready: ignore[ASGI103] later\n    if r: time.sleep(1)\n")]
    [InlineData("async def view(r):\n    if r:\n        pass\n    elif time.sleep(1):\n        pass\n", "async def view(r):\n    if r:\n        pass\n    # asgi-ready: ignore[ASGI103] later\n    elif time.sleep(1):\n        pass\n")]
    [InlineData("async def view(r):\n    x = f'''\n    {time.sleep(1)}\n    '''\n", "async def view(r):\n    # asgi-ready: ignore[ASGI103] later\n    x = f'''\n    {time.sleep(1)}\n    '''\n")]
    [InlineData("async def view(r):\n    x = '''\n    '''; time.sleep(1)\n", "async def view(r):\n    x = '''\n    '''; time.sleep(1)  # asgi-ready: ignore[ASGI103] later\n")]
    [InlineData("async def view(r):\n    return [\n        time.sleep(1),\n        os.system('x'),\n    ]\n", "async def view(r):\n    # asgi-ready: ignore[ASGI103, ASGI104] later\n    return [\n        time.sleep(1),\n        os.system('x'),\n    ]\n")]
    [InlineData("async def view(r): time.sleep(1)\n", "# asgi-ready: ignore[ASGI103] later\nasync def view(r): time.sleep(1)\n")]
    public void Add_ignores_writes_a_comment_before_the_statement(string code, string expected)
    {
        const string Header = "import os, time\n";
        using var directory = new TestDirectory(("a.py", Header + code)) { IsAnalyzed = true };
        Assert.Equal("Added 1 comment in 1 file.\n", directory.Run("check", "--add-ignores", "--reason", "later").Output);
        Assert.Equal(Header + expected, directory.Read("a.py"));
        Assert.Equal((0, ""), (directory.Run("check", "--format", "concise").ExitCode, directory.Run("check", "--format", "concise").Output));
    }

    [Fact]
    public void Add_ignores_leaves_nothing_to_report_in_the_samples_and_changes_nothing_else()
    {
        foreach (var sample in Directory.GetDirectories(Path.Combine(Repository.Root, "samples")))
        {
            var files = Directory.GetFiles(sample, "*.py", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(sample, path), File.ReadAllText(path))).ToArray();
            using var directory = new TestDirectory(files) { IsAnalyzed = true };
            Assert.Equal(1, directory.Run("check").ExitCode);
            directory.Run("check", "--add-ignores");
            Assert.Equal("", directory.Run("check", "--format", "concise").Output);
            foreach (var (path, text) in files)
            {
                var changed = directory.Read(path);
                Assert.Empty(SyntaxTree.Parse(new SourceText(path, changed)).Errors);
                Assert.Equal(text, string.Join('\n', changed.Split('\n').Where(line => !line.TrimStart().StartsWith("# asgi-ready: ignore["))));
            }
        }
    }

    [Fact]
    public void A_file_in_another_encoding_is_left_alone()
    {
        using var directory = new TestDirectory() { IsAnalyzed = true };
        byte[] bytes = [.. "# coding: latin-1\nimport time\nasync def view(r):\n    time.sleep(1)  # "u8, 0xE9, (byte)'\n'];
        File.WriteAllBytes(Path.Combine(directory.Root, "a.py"), bytes);
        var result = directory.Run("check", "--add-ignores");
        Assert.Equal("warning: a.py: not changed, since it is not in UTF-8\n", result.Error);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(directory.Root, "a.py")));
    }

    private static JsonElement[] Results(TestDirectory directory, string path) =>
        [.. JsonDocument.Parse(directory.Read(path)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement Suppression(JsonElement result) => result.GetProperty("suppressions")[0];
}
