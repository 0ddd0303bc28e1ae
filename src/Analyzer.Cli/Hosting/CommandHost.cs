using System.Globalization;
using System.Text;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>What the command sees of the console and the environment; tests put their own in its place.</summary>
internal sealed class CommandHost
{
    /// <summary>Where results go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input, opened when it is read.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Standard output as bytes, for a protocol of its own.</summary>
    public Func<Stream> OutputStream { get; init; } = () => Stream.Null;

    /// <summary>Ends a command that would otherwise go on.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The directory that relative paths start from.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>Whether a person reads <see cref="Output"/> on a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/> on a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The files that are analysed.</summary>
    public IFileSystem FileSystem { get; init; } = PhysicalFileSystem.Instance;

    /// <summary>The columns of the terminal; where none is known, those that <c>COLUMNS</c> says, or a hundred.</summary>
    public int Width => TerminalWidth > 0 ? TerminalWidth : int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0 ? columns : Reporting.ReadinessText.DefaultWidth;

    /// <summary>The columns of the terminal that <see cref="Output"/> is; 0 if it is none.</summary>
    public int TerminalWidth { get; init; }

    /// <summary>The host of a process: UTF-8 without byte order mark and LF on every system.</summary>
    public static CommandHost ForProcess() => new()
    {
        Output = Writer(new StandardStream(Console.OpenStandardOutput())),
        Error = Writer(Console.OpenStandardError(), isFlushed: true),
        Input = Console.OpenStandardInput,
        OutputStream = Console.OpenStandardOutput,
        CurrentDirectory = Directory.GetCurrentDirectory(),
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        TerminalWidth = Console.IsOutputRedirected ? 0 : Console.WindowWidth,
        Variable = Environment.GetEnvironmentVariable,
    };

    /// <summary>A path as the user wrote it, made absolute.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);

    private static StreamWriter Writer(Stream stream, bool isFlushed = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n", AutoFlush = isFlushed };
}
