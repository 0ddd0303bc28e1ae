using System.CommandLine;
using System.CommandLine.Invocation;
using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary>The command line: reads the arguments, runs a command, answers with an exit status.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> ask for.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="host">The console and environment.</param>
    /// <param name="analysis">Makes the analysis once a command needs it.</param>
    public static int Run(string[] args, CommandHost host, Func<IAnalysis> analysis)
    {
        try
        {
            var exitCode = Invoke(args, host, analysis);
            // What is still to be written may not fit the disk: then the status must not say that all is well.
            host.Output.Flush();
            return exitCode;
        }
        catch (UsageException exception)
        {
            host.Error.WriteLine($"error: {exception.Message}");
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // Whatever gets here is a fault, and is told as one.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            host.Error.WriteLine($"error: a fault in asgi-ready {ToolInformation.Version}; please report it with these lines:");
            host.Error.WriteLine(exception);
            return ExitCode.Fault;
        }
        finally
        {
            Flush(host);
        }
    }

    private static int Invoke(string[] args, CommandHost host, Func<IAnalysis> analysis)
    {
        var root = Root(host, analysis);
        if (args.Length == 0)
        {
            root.Parse("--help").Invoke(new InvocationConfiguration { Output = host.Error });
            return ExitCode.Usage;
        }

        var result = root.Parse(WithDefaultCommand(root, args, host));
        if (result.Action is ParseErrorAction)
        {
            foreach (var error in result.Errors)
                host.Error.WriteLine($"error: {error.Message}");
            host.Error.WriteLine($"For more, try `asgi-ready {string.Join(' ', CommandPath(result.CommandResult))}--help`.");
            return ExitCode.Usage;
        }

        return result.Invoke(new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static RootCommand Root(CommandHost host, Func<IAnalysis> analysis) => new("Finds what blocks the event loop of a Python web project. `asgi-ready PATH` is `asgi-ready check PATH`.")
    {
        new CheckCommand(host, analysis).Create(),
        new BaselineCommand(host, analysis).Create(),
        CompletionCommand.Create(host),
        ExplainCommand.Create(host),
        new LspCommand(host, analysis).Create(),
        MergeCommand.Create(host),
        new ReportCommand(host, analysis).Create(),
        ParseCommand.Create(host),
        RuleCommand.Create(host, analysis),
        ShardCommand.Create(host),
        StubsCommand.Create(host),
    };

    /// <summary><c>asgi-ready shop/</c> is <c>asgi-ready check shop/</c>; so is <c>asgi-ready - </c>, and what begins with an option of <c>check</c>.</summary>
    /// <exception cref="UsageException">What looks like a path is none, but much like a command.</exception>
    private static string[] WithDefaultCommand(RootCommand root, string[] args, CommandHost host)
    {
        var first = args[0];
        if (first == "-" || IsOptionOfCheck(first, root))
            return ["check", .. args];
        if (first.Length == 0 || first[0] is '-' or '[' or '@' || root.Subcommands.Any(command => command.Name == first))
            return args;
        var path = host.FullPath(first);
        if (!host.FileSystem.FileExists(path) && !host.FileSystem.DirectoryExists(path) && Suggestion.For(first, root.Subcommands.Select(command => command.Name)) is { Length: > 0 } suggestion)
            throw new UsageException($"no such command, file or directory: {first}{suggestion}");
        return ["check", .. args];
    }

    private static bool IsOptionOfCheck(string word, RootCommand root)
    {
        var name = word.Split('=', ':')[0];
        return root.Subcommands.First(command => command.Name == "check").Options.Any(option => option.Name == name || option.Aliases.Contains(name));
    }

    private static IEnumerable<string> CommandPath(System.CommandLine.Parsing.CommandResult result) =>
        result.Command is RootCommand ? [] : [result.Command.Name, ""];

    private static void Flush(CommandHost host)
    {
        try
        {
            host.Output.Flush();
            host.Error.Flush();
        }
        catch (Exception exception) when (exception is IOException or UsageException)
        {
            // Nobody reads any more; the exit status has told already.
        }
    }
}
