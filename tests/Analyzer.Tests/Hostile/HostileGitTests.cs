using System.Diagnostics;
using Analyzer.Tests.Cli;

namespace Analyzer.Tests.Hostile;

/// <summary>A repository's own configuration names programs; none of them is run.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class HostileGitTests
{
    [Fact]
    public void No_program_that_the_repository_names_is_run()
    {
        using var directory = new TestDirectory(("app.py", "x = 1\n"), (".gitignore", "ignored/\n"), ("ignored/a.txt", "x"), (".gitattributes", "*.py diff=evil filter=evil\n")) { IsAnalyzed = true };
        Directory.Delete(Path.Combine(directory.Root, ".git"));
        Git(directory.Root, "init", "-q", "-b", "main");
        Git(directory.Root, "add", ".");
        Git(directory.Root, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a");
        directory.Write("app.py", "import time\nasync def view():\n    time.sleep(1)\n");
        var mark = Path.Combine(directory.Root, "owned");
        var script = Path.Combine(directory.Root, "evil.sh");
        File.WriteAllText(script, $"#!/bin/sh\ntouch '{mark}'\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        foreach (var hook in new[] { "post-index-change", "fsmonitor-watchman", "reference-transaction" })
            File.Copy(script, Path.Combine(directory.Root, ".git/hooks", hook), overwrite: true);
        File.AppendAllText(Path.Combine(directory.Root, ".git/config"), $"""
            [core]
                fsmonitor = {script}
                pager = {script}
                editor = {script}
                sshCommand = {script}
                gitProxy = {script}
                alternateRefsCommand = {script}
            [diff]
                external = {script}
            [diff "evil"]
                textconv = {script}
                command = {script}
            [filter "evil"]
                clean = {script}
                smudge = {script}
                process = {script}
            [credential]
                helper = {script}
            [extensions]
                partialClone = origin
            [remote "origin"]
                url = ext::{script}
                promisor = true
                uploadpack = {script}
            """);

        var result = directory.Run("check", "--since", "HEAD", "--format", "concise");

        Assert.Contains("ASGI103", result.Output);
        Assert.False(File.Exists(mark));
    }

    [Theory]
    [InlineData("--upload-pack=touch owned")]
    [InlineData("-h")]
    [InlineData("HEAD; touch owned")]
    public void A_revision_is_no_option_and_no_command(string revision)
    {
        using var directory = new TestDirectory(("app.py", "x = 1\n"));
        Directory.Delete(Path.Combine(directory.Root, ".git"));
        Git(directory.Root, "init", "-q");

        var result = directory.Run("check", $"--since={revision}");

        Assert.Equal(2, result.ExitCode);
        Assert.False(File.Exists(Path.Combine(directory.Root, "owned")));
    }

    private static void Git(string directory, params string[] arguments)
    {
        using var process = Process.Start("git", ["-C", directory, .. arguments]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
