using System.Diagnostics;
using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary><c>--watch</c>: the same run again, each time that a file of the project has changed.</summary>
/// <remarks>The process keeps the trees of files that stay as they are, the stubs, and its own compiled code.</remarks>
/// <param name="host">The console.</param>
/// <param name="isQuiet">Whether to say nothing but the reports.</param>
internal sealed class WatchRun(CommandHost host, bool isQuiet)
{
    private const string ClearScreen = "\x1b[2J\x1b[3J\x1b[H";

    /// <summary>Runs until <see cref="CommandHost.Stop"/>.</summary>
    /// <param name="directories">What to watch.</param>
    /// <param name="isOurs">Whether the runs write a path.</param>
    /// <param name="run">A run; answers with its exit status.</param>
    /// <returns>The exit status of the last run.</returns>
    public int Run(IEnumerable<string> directories, Func<string, bool> isOurs, Func<int> run)
    {
        using var changes = new FileChanges(directories, isOurs);
        int exitCode;
        do
        {
            if (host.IsOutputTerminal)
                host.Output.Write(ClearScreen);
            var watch = Stopwatch.StartNew();
            exitCode = Try(run);
            host.Output.Flush();
            if (!isQuiet)
                host.Error.WriteLine(StageTimes.Invariant($"{watch.Elapsed.TotalSeconds:0.000} s; waiting for changes"));
            Collector.Rest();
        }
        while (changes.Wait(host.Stop));
        return exitCode;
    }

    /// <summary>What one run cannot do, such as read a configuration that is being written, the next may.</summary>
    private int Try(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (UsageException exception)
        {
            host.Error.WriteLine($"error: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is not IOException)
        {
            host.Error.WriteLine($"error: a fault in {ToolInformation.Name} {ToolInformation.Version}; please report it with these lines:");
            host.Error.WriteLine(exception);
            return ExitCode.Fault;
        }
    }
}
