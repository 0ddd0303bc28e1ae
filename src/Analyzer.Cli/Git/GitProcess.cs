using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Analyzer.Cli;

/// <summary>The <c>git</c> executable, the only other process that is ever started: it alone can read a repository's objects.</summary>
/// <param name="top">The repository's top directory.</param>
/// <param name="executable">The executable's name or path.</param>
internal sealed class GitProcess(string top, string executable = "git")
{
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
        foreach (var argument in (string[])["-C", top, .. arguments])
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
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
