using System.Diagnostics;
using Analyzer.Tests.Cli;

namespace Analyzer.Tests.Hostile;

/// <summary>The command as a process: pipes that close, disks that are full, signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_reader_that_goes_away_is_no_fault()
    {
        Fill(400);
        var (exitCode, output, error) = Shell("$asgi check --no-progress | head -n 1; echo ${PIPESTATUS[0]}");
        Assert.Equal(0, exitCode);
        Assert.Equal(2, output.TrimEnd().Split('\n').Length);
        Assert.EndsWith("\n1\n", output);
        Assert.DoesNotContain("fault", error);
        Assert.DoesNotContain("Unhandled", error);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void A_full_disk_behind_standard_output_is_told(int count)
    {
        Fill(count);
        var (exitCode, _, error) = Shell("$asgi check --no-progress > /dev/full");
        Assert.Equal(2, exitCode);
        Assert.Contains("error: cannot write standard output: No space left on device", error);
    }

    [Fact]
    public void A_full_disk_behind_a_report_is_told()
    {
        Fill(1);
        var (exitCode, _, error) = Shell("$asgi check --no-progress --format sarif --output /dev/full");
        Assert.Equal(2, exitCode);
        Assert.Contains("error: cannot write /dev/full: No space left on device", error);
    }

    [Fact]
    public void A_directory_that_cannot_be_made_is_told()
    {
        Fill(1);
        var (exitCode, _, error) = Shell("$asgi check --no-progress --format sarif --output a0.py/x/report.sarif; code=$?; ls; exit $code");
        Assert.Equal(2, exitCode);
        Assert.Contains("error: cannot write ", error);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_ends_the_run_and_leaves_nothing_half_written(string signal, int status)
    {
        // A pipe as input: the run waits in its midst until it is told to end. Whatever happens, it is over after a minute.
        var (exitCode, output, error) = Shell($"mkfifo input; set -m; timeout -s KILL 60 $asgi check - --no-progress --format sarif --output report.sarif < input & job=$!; exec 3> input; sleep 1; kill -{signal} $job; wait $job; code=$?; ls; exit $code");
        Assert.Equal(status, exitCode);
        Assert.Equal("input\n", output);
        Assert.Contains("interrupted", error);
    }

    private void Fill(int count)
    {
        for (var i = 0; i < count; i++)
            _directory.Write($"a{i}.py", "import time\nasync def f():\n    time.sleep(1)\n");
    }

    private (int ExitCode, string Output, string Error) Shell(string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = _directory.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["asgi"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "asgi-ready.dll")}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
