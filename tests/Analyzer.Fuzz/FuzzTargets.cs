using Analyzer.Cli;
using Analyzer.Semantics;

namespace Analyzer.Fuzz;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    /// <summary>One a line.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        SyntaxTargets.Lexer,
        SyntaxTargets.Parser,
        SyntaxTargets.Suppressions,
        SyntaxTargets.Stubs,
        DocumentTargets.Toml,
        DocumentTargets.Yaml,
        DocumentTargets.Ini,
        DocumentTargets.Json,
        DocumentTargets.Baseline,
        ProjectTargets.Configuration,
        ProjectTargets.Docker,
        ProjectTargets.Deployment,
        ProjectTargets.Dependencies,
        ProjectTargets.Check,
    ];

    /// <summary>The target called <paramref name="name"/>.</summary>
    public static FuzzTarget Named(string name) => All.First(target => target.Name == name);

    /// <summary>Reads one input with the stack that the command has.</summary>
    public static void Run(string name, byte[] input) => LargeStack.Run(PythonAnalysis.EvaluationStackBytes / 8, () => Named(name).Run(input));
}
