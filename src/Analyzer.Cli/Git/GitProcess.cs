using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Analyzer.Cli;

/// <summary>The <c>git</c> executable, the only other process that is ever started: it alone can read a repository's objects.</summary>
/// <param name="top">The repository's top directory.</param>
/// <param name="executable">The executable's name or path.</param>
internal sealed class GitProcess(string top, string executable = "git")
{
    /// <summary>The repository's own configuration may be a stranger's: none of it may name a program that git runs, or a place that it talks to.</summary>
    private static readonly string[] s_harmless =
    [
        "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.attributesFile=/dev/null", "-c", "core.sshCommand=false", "-c", "core.gitProxy=", "-c", "credential.helper=",
        "-c", "diff.external=", "-c", "protocol.allow=never", "-c", "safe.bareRepository=explicit",
    ];

    /// <summary>Runs git, and answers its standard output; null where it exits with another status than 0.</summary>
    /// <exception cref="UsageException">There is no git.</exception>
    public string? TryRun(params string[] arguments)
    {
        using var process = Start(arguments, isInteractive: false);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = error.Result;
        return process.ExitCode == 0 ? output : null;
    }

    /// <summary>Starts git, to be talked with through its standard streams.</summary>
    /// <exception cref="UsageException">There is no git.</exception>
    public Process Start(IEnumerable<string> arguments, bool isInteractive = true)
    {
        var start = new ProcessStartInfo(executable)
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = isInteractive,
            RedirectStandardError = !isInteractive,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])["-C", top, .. s_harmless, .. arguments])
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        // What a partial clone lacks stays away: nothing is fetched.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new UsageException($"--since reads the repository with git, which cannot be started: {exception.Message}");
        }
    }
}
