using System.Text.Json;
using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

/// <summary><c>--fix</c>, <c>--diff</c> and the fixes in SARIF.</summary>
public sealed class FixCommandTests
{
    private const string Code = "\uFEFFimport time\r\n\r\ndef slow():\r\n    time.sleep(9)\r\n\r\nasync def view(request):\r\n    time.sleep(1)  # é\r\n    slow()";

    [Fact]
    public void Fix_writes_the_files_and_reports_what_is_left()
    {
        using var directory = new TestDirectory(("a.py", Code)) { IsAnalyzed = true };
        var result = directory.Run("check", "--fix", "--format", "concise");
        Assert.Equal((1, "1 fix applied\n"), (result.ExitCode, result.Error));
        Assert.StartsWith("a.py:9:5: ASGI103", Assert.Single(result.Output.TrimEnd().Split('\n')));
        Assert.Equal(Code.Replace("\uFEFF", "\uFEFFimport asyncio\r\n").Replace("time.sleep(1)", "await asyncio.sleep(1)"), Text(directory));

        Assert.Equal(0, directory.Run("check", "--fix", "--unsafe-fixes").ExitCode);
        Assert.EndsWith("    await asyncio.to_thread(slow)", Text(directory));
    }

    [Fact]
    public void Diff_writes_nothing_and_applies()
    {
        using var directory = new TestDirectory(("shop/a.py", Code), ("b.py", "x = 1\n")) { IsAnalyzed = true };
        var result = directory.Run("check", "--diff");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(Code, Text(directory, "shop/a.py"));

        directory.Write("changes.patch", result.Output);
        var git = new GitProcess(directory.Root);
        Assert.NotNull(git.TryRun("init", "-q"));
        Assert.NotNull(git.TryRun("apply", "changes.patch"));
        Assert.Equal((0, ""), (directory.Run("check", "--diff").ExitCode, directory.Run("check", "--diff").Output));
        Assert.Contains("await asyncio.sleep(1)  # é\r\n", Text(directory, "shop/a.py"));
    }

    [Fact]
    public void A_call_over_several_lines_keeps_its_form()
    {
        using var directory = new TestDirectory(("a.py", "import subprocess\n\nasync def view(request):\n    subprocess.run(\n        ['ls'],  # all\n    )\n")) { IsAnalyzed = true };
        Assert.Equal(0, directory.Run("check", "--fix", "--unsafe-fixes").ExitCode);
        Assert.Equal("import asyncio\nimport subprocess\n\nasync def view(request):\n    await asyncio.to_thread(subprocess.run,\n        ['ls'],  # all\n    )\n", directory.Read("a.py"));
    }

    [Fact]
    public void SARIF_has_the_safe_fixes_for_viewers()
    {
        using var directory = new TestDirectory(("a.py", Code)) { IsAnalyzed = true };
        directory.Run("check", "--output", "out.sarif");
        var fix = Assert.Single(Results(directory).SelectMany(result => result.TryGetProperty("fixes", out var fixes) ? fixes.EnumerateArray() : []));
        Assert.Equal("Await 'asyncio.sleep'.", fix.GetProperty("description").GetProperty("text").GetString());
        var replacements = fix.GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray();
        Assert.Equal(["import asyncio\r\n", "await ", "asyncio.sleep"], replacements.Select(replacement => replacement.GetProperty("insertedContent").GetProperty("text").GetString()));
        directory.Run("check", "--output", "out.sarif", "--sarif-for", "github");
        Assert.All(Results(directory), result => Assert.False(result.TryGetProperty("fixes", out _)));
    }

    [Fact]
    public void The_text_report_says_that_there_are_fixes()
    {
        using var directory = new TestDirectory(("a.py", Code)) { IsAnalyzed = true };
        Assert.EndsWith("Next: `asgi-ready check --fix` mends 1 of them; `--diff` shows how.\n", directory.Run("check").Output);
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n")]
    [InlineData("a\n", "a\nb")]
    [InlineData("", "a\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\nx\n2\n3\n4\n5\n6\n7\n8\n9\n10\n12\ny\n")]
    public void A_unified_diff_is_what_git_applies(string before, string after)
    {
        using var directory = new TestDirectory(("a.txt", before));
        using var diff = new StringWriter();
        UnifiedDiff.Write("a.txt", before, after, diff);
        directory.Write("changes.patch", diff.ToString());
        var git = new GitProcess(directory.Root);
        Assert.NotNull(git.TryRun("init", "-q"));
        Assert.NotNull(git.TryRun("apply", "--unidiff-zero", "changes.patch"));
        Assert.Equal(after, directory.Read("a.txt"));
    }

    private static string Text(TestDirectory directory, string path = "a.py") => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(directory.Root, path)));

    private static JsonElement[] Results(TestDirectory directory) =>
        [.. JsonDocument.Parse(directory.Read("out.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
}
