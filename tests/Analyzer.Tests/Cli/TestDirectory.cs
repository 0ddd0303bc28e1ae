using System.Text;
using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

/// <summary>A directory of files in which the command runs, removed in the end.</summary>
internal sealed class TestDirectory : IDisposable
{
    /// <summary>The files, by relative path; a <c>.git</c> keeps settings of the machine's own out.</summary>
    public TestDirectory(params (string Path, string Text)[] files)
    {
        Root = Directory.CreateTempSubdirectory("asgi-ready-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, ".git"));
        foreach (var (path, text) in files)
            Write(path, text);
    }

    /// <summary>The directory.</summary>
    public string Root { get; }

    /// <summary>Environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Whether the command is told that a person watches.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether Python is analysed, and not looked through for the ids of rules.</summary>
    public bool IsAnalyzed { get; init; }

    /// <summary>Standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>Ends a command that watches.</summary>
    public CancellationToken Stop { get; init; }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Runs the command in the directory.</summary>
    public CommandResult Run(params string[] args)
    {
        using var output = new StringWriter(new StringBuilder()) { NewLine = "\n" };
        using var error = new StringWriter(new StringBuilder()) { NewLine = "\n" };
        var host = new CommandHost
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            CurrentDirectory = Root,
            Stop = Stop,
            IsOutputTerminal = IsTerminal,
            Variable = name => Variables.GetValueOrDefault(name),
        };
        var exitCode = CommandLine.Run(args, host, () => IsAnalyzed ? new PythonAnalysis() : new StandInAnalysis());
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>What came of a run.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);
