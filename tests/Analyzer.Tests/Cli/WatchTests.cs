using System.Diagnostics;
using System.Text.Json;

namespace Analyzer.Tests.Cli;

/// <summary><c>check --watch</c>.</summary>
public sealed class WatchTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Every_change_of_the_project_is_reported_and_never_half_of_a_log()
    {
        using var stop = new CancellationTokenSource();
        using var directory = new TestDirectory(("a.py", "ASGI102\n"), ("asgi-ready.toml", "fail-on = \"never\"\n")) { Stop = stop.Token };
        var run = Task.Run(() => directory.Run("check", "--watch", "--format", "sarif", "--output", "out/log.sarif"));
        await Until(directory, ["a.py"]);

        directory.Write("sub/b.py", "ASGI102\n");
        await Until(directory, ["a.py", "sub/b.py"]);
        // As editors save: a new file takes the place of the old one.
        directory.Write("sub/b.py.tmp", "clean\n");
        File.Move(Path.Combine(directory.Root, "sub/b.py.tmp"), Path.Combine(directory.Root, "sub/b.py"), overwrite: true);
        await Until(directory, ["a.py"]);
        File.Delete(Path.Combine(directory.Root, "a.py"));
        await Until(directory, []);

        // A mistake in the configuration is told, and ends nothing.
        directory.Write("asgi-ready.toml", "fail-off = 1\n");
        directory.Write("c.py", "ASGI102\n");
        await Task.Delay(500);
        Assert.Empty(Files(directory));
        directory.Write("asgi-ready.toml", "fail-on = \"warning\"\n");
        await Until(directory, ["c.py"]);

        await stop.CancelAsync();
        var result = await run.WaitAsync(s_patience);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("unknown key `fail-off`", result.Error);
        Assert.Contains("waiting for changes", result.Error);
    }

    [Theory]
    [InlineData("check", "-", "--watch")]
    [InlineData("check", "--watch", "--fix")]
    [InlineData("check", "--watch", "--diff")]
    [InlineData("check", "--watch", "--show-files")]
    [InlineData("check", "--watch", "--add-ignores")]
    public void What_is_done_once_is_not_watched(params string[] args)
    {
        using var directory = new TestDirectory(("a.py", "x = 1\n"));
        var result = directory.Run(args);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--watch", result.Error);
    }

    [Fact]
    public async Task What_does_not_belong_to_the_project_starts_no_run()
    {
        using var stop = new CancellationTokenSource();
        using var directory = new TestDirectory(("a.py", "ASGI102\n")) { Stop = stop.Token };
        var run = Task.Run(() => directory.Run("check", "--watch", "--format", "sarif", "--output", "log.sarif"));
        await Until(directory, ["a.py"], "log.sarif");
        await Task.Delay(200);
        directory.Write("__pycache__/a.pyc", "x");
        directory.Write(".venv/lib/b.py", "ASGI102\n");
        directory.Write("notes.png", "x");
        await Task.Delay(500);
        await stop.CancelAsync();
        Assert.Single((await run.WaitAsync(s_patience)).Error.Split("waiting for changes")[1..]);
    }

    private static async Task Until(TestDirectory directory, string[] files, string path = "out/log.sarif")
    {
        var watch = Stopwatch.StartNew();
        while (!File.Exists(Path.Combine(directory.Root, path)) || !Files(directory, path).SequenceEqual(files))
        {
            Assert.True(watch.Elapsed < s_patience, $"expected findings in {string.Join(", ", files)}");
            await Task.Delay(5);
        }
    }

    private static string[] Files(TestDirectory directory, string path = "out/log.sarif") =>
    [
        .. JsonDocument.Parse(directory.Read(path)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!),
    ];
}
