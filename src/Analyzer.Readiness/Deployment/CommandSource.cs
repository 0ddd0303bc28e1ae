using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Text that is run as a command, and what is known of where it runs.</summary>
/// <param name="Document">The file that it stands in.</param>
/// <param name="Text">That file's text.</param>
/// <param name="Words">The words, in the form without a shell; empty where <paramref name="Shell"/> is given.</param>
/// <param name="Shell">The text for a shell; null in the form without one.</param>
/// <param name="ShellStart">Where that text begins in the file.</param>
/// <param name="Surroundings">Production or development, and why.</param>
internal sealed record CommandSource(ProjectDocument Document, SourceText Text, IReadOnlyList<ShellWord> Words, string? Shell, int ShellStart, Surroundings Surroundings)
{
    /// <summary>The environment variables that the file sets for it.</summary>
    public IReadOnlyDictionary<string, ShellWord> Environment { get; init; } = new Dictionary<string, ShellWord>();

    /// <summary>How many CPUs its container may use; null where nothing limits it.</summary>
    public double? CpuLimit { get; init; }

    /// <summary>Whether something starts as many copies of it as are needed, as Kubernetes does.</summary>
    public bool IsReplicated { get; init; }

    /// <summary>The words in the file that stand for the command, where the command itself is not written there.</summary>
    public TextSpan? StandsAt { get; init; }

    /// <summary>The files of the repository that have another name where the command runs, by that name.</summary>
    public IReadOnlyDictionary<string, string> Copies { get; init; } = new Dictionary<string, string>();

    /// <summary>Words that are known to follow: the <c>CMD</c> after an <c>ENTRYPOINT</c>.</summary>
    public IReadOnlyList<ShellWord> Arguments { get; init; } = [];
}
