using System.Diagnostics;
using System.Net.Sockets;
using Analyzer.Tests.Cli;
using Analyzer.Tests.Support;

namespace Analyzer.Tests.Hostile;

/// <summary>Files that are no files, that cannot be read, or that have odd names: each is told, and the rest is analysed.</summary>
public sealed class HostileFileTests
{
    private const string Blocking = "import time\nasync def view():\n    time.sleep(1)\n";

    [Fact]
    public void A_pipe_is_no_file()
    {
        using var directory = new TestDirectory(("app.py", Blocking)) { IsAnalyzed = true };
        using (var process = Process.Start("mkfifo", [Path.Combine(directory.Root, "pipe.py"), Path.Combine(directory.Root, "requirements.txt"), Path.Combine(directory.Root, "Dockerfile"), Path.Combine(directory.Root, "stub.pyi")]))
            process.WaitForExit();

        var result = directory.Run("check", "--format", "concise");

        Assert.Contains("app.py:3:5: ASGI103", result.Output);
        Assert.Contains("warning[ASGI903]: pipe.py: the file was left out, since it cannot be read: it is no regular file", result.Error);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_socket_and_a_device_are_no_files()
    {
        using var directory = new TestDirectory(("app.py", Blocking)) { IsAnalyzed = true };
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(directory.Root, "socket.py")));
        File.CreateSymbolicLink(Path.Combine(directory.Root, "device.py"), "/dev/zero");

        var result = directory.Run("check", "--format", "concise");

        Assert.Contains("app.py:3:5: ASGI103", result.Output);
        Assert.Contains("warning[ASGI903]: socket.py: the file was left out, since it cannot be read: it is no regular file", result.Error);
        Assert.DoesNotContain("device.py", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_pipe_for_a_configuration_is_told()
    {
        using var directory = new TestDirectory(("app.py", Blocking)) { IsAnalyzed = true };
        using (var process = Process.Start("mkfifo", [Path.Combine(directory.Root, "asgi-ready.toml")]))
            process.WaitForExit();

        var result = directory.Run("check");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("asgi-ready.toml cannot be read: it is no regular file", result.Error);
    }

    [Theory]
    [InlineData("baseline.sarif", 2, "check", "--baseline", "baseline.sarif")]
    [InlineData("a.py", 1, "parse", ".", "--jobs=1")]
    [InlineData("a.py", 1, "parse", "a.py", "--dump=ast")]
    public async Task A_pipe_is_told_wherever_a_file_is_read(string pipe, int exitCode, params string[] args)
    {
        using var directory = new TestDirectory(("app.py", Blocking)) { IsAnalyzed = true };
        using (var process = Process.Start("mkfifo", [Path.Combine(directory.Root, pipe)]))
            await process.WaitForExitAsync();

        // Whoever opens a pipe to read waits for somebody to write to it, for ever.
        var result = await Task.Run(() => directory.Run(args)).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Contains("it is no regular file", result.Error);
        Assert.Equal(exitCode, result.ExitCode);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        using var directory = new TestDirectory(("app.py", Blocking), ("pkg/__init__.py", "")) { IsAnalyzed = true };
        File.CreateSymbolicLink(Path.Combine(directory.Root, "pkg/again"), Path.Combine(directory.Root, "pkg"));
        File.CreateSymbolicLink(Path.Combine(directory.Root, "a.py"), Path.Combine(directory.Root, "b.py"));
        File.CreateSymbolicLink(Path.Combine(directory.Root, "b.py"), Path.Combine(directory.Root, "a.py"));
        directory.Write("app.py", "import a\nfrom pkg.again.again.again import again\n" + Blocking);

        Assert.Contains("ASGI103", directory.Run("check", "--format", "concise").Output);
    }

    [Theory]
    [InlineData("with space/a b.py")]
    [InlineData("ünïcödé/日本語.py")]
    [InlineData("line\nbreak/a\nb.py")]
    [InlineData("escape\u001b[31m/a.py")]
    [InlineData("turned\u202e/yp.a.py")]
    [InlineData("::error::x/::warning file=x::y.py")]
    [InlineData("percent%20/a%0Ab.py")]
    [InlineData("quote\"'`$(touch x)`/a.py")]
    public void Odd_names_are_names(string path)
    {
        using var directory = new TestDirectory((path, Blocking)) { IsAnalyzed = true };

        foreach (var format in new[] { "text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown" })
        {
            var result = directory.Run("check", "--format", format);
            Assert.Equal(1, result.ExitCode);
            // An annotation names the file as it is called: GitHub looks it up.
            Assert.DoesNotContain('\u001b', format is "github" ? "" : result.Output);
            Assert.DoesNotContain('\u202e', format is "text" or "concise" or "markdown" ? result.Output : "");
            // Whoever runs workflows acts on lines that begin so.
            Assert.DoesNotContain(result.Output.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) && format != "github" && !path.StartsWith("::", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Text_of_others_is_no_workflow_command()
    {
        using var directory = new TestDirectory(("a\n::error::owned,line=1.py", Blocking), ("b%0A::x.py", Blocking)) { IsAnalyzed = true };

        var lines = directory.Run("check", "--format", "github").Output.TrimEnd().Split('\n');

        Assert.All(lines, line => Assert.StartsWith("::warning file=", line));
        Assert.Equal(2, lines.Length);
        Assert.Contains("file=a%0A%3A%3Aerror%3A%3Aowned%2Cline=1.py,", lines[0]);
        Assert.Contains("file=b%250A%3A%3Ax.py,", lines[1]);
        Assert.All(directory.Run("check", "--show-files").Output.TrimEnd().Split('\n'), line => Assert.False(line.StartsWith("::", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_that_is_no_UTF8_is_shown_as_well_as_can_be()
    {
        using var directory = new TestDirectory(("app.py", Blocking)) { IsAnalyzed = true };
        using (var process = Process.Start("sh", ["-c", $"cp '{directory.Root}/app.py' \"{directory.Root}/$(printf 'bad\\377.py')\""]))
            process.WaitForExit();

        var result = directory.Run("check", "--format", "concise");
        // .NET cannot name it, to remove it no more than to read it.
        using (var process = Process.Start("sh", ["-c", $"rm '{directory.Root}'/bad*"]))
            process.WaitForExit();

        Assert.Contains("app.py:3:5: ASGI103", result.Output);
        Assert.Contains("warning[ASGI903]: bad\uFFFD.py: the file was left out", result.Error);
    }

    [Fact]
    public void A_file_of_one_enormous_line_is_read()
    {
        using var directory = new TestDirectory(("app.py", Blocking), ("data.py", "x = [" + string.Concat(Enumerable.Repeat("1, ", 300_000)) + "]\n")) { IsAnalyzed = true };
        Assert.Contains("app.py:3:5: ASGI103", directory.Run("check", "--format", "concise").Output);
    }

    [Fact]
    public void A_file_beyond_any_use_is_left_out()
    {
        using var directory = new TestDirectory(("app.py", Blocking)) { IsAnalyzed = true };
        using (var stream = File.Create(Path.Combine(directory.Root, "huge.py")))
            stream.SetLength(17 << 20);

        var result = directory.Run("check", "--format", "concise");

        Assert.Contains("huge.py: the file was left out, since it is larger than 16 MiB", result.Error);
        Assert.Contains("app.py:3:5: ASGI103", result.Output);
    }

    [Fact]
    public void Files_that_go_away_or_may_not_be_read_leave_the_others()
    {
        var disk = new MemoryFileSystem().Add("/p/app.py", Blocking).Add("/p/gone.py", "x").Deny("/p/gone.py").Add("/p/closed/a.py", "x").Deny("/p/closed").Add("/p/Dockerfile", "x").Deny("/p/Dockerfile").Add("/p/.gitignore", "x").Deny("/p/.gitignore");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new Analyzer.Cli.CommandHost { Output = output, Error = error, CurrentDirectory = "/p", FileSystem = disk };

        Assert.Equal(1, Analyzer.Cli.CommandLine.Run(["check", "--isolated", "--format", "sarif"], host, () => new Analyzer.Cli.PythonAnalysis()));

        Assert.Contains("ASGI103", output.ToString());
        Assert.Contains("\"id\": \"ASGI903\"", output.ToString());
        Assert.Contains("warning[ASGI903]: gone.py: the file was left out", error.ToString());
        Assert.Contains("warning[ASGI903]: closed: the file was left out", error.ToString());
        Assert.Contains("Dockerfile", error.ToString());
    }

    [Fact]
    public void Stubs_that_go_away_are_told()
    {
        var disk = new MemoryFileSystem().Add("/p/app.py", "import lib\n" + Blocking).Add("/s/lib.pyi", "x: int").Deny("/s/lib.pyi");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new Analyzer.Cli.CommandHost { Output = output, Error = error, CurrentDirectory = "/p", FileSystem = disk };

        Assert.Equal(1, Analyzer.Cli.CommandLine.Run(["check", "--isolated", "--stubs", "/s"], host, () => new Analyzer.Cli.PythonAnalysis()));
        Assert.Contains("ASGI103", output.ToString());
    }
}
