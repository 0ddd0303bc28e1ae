using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>How to analyse.</summary>
/// <param name="RuleIds">The rules to run.</param>
/// <param name="PythonVersion">The Python version whose syntax is accepted; the latest if null.</param>
/// <param name="Stubs">Directories with effect stubs of the user's own, absolute.</param>
/// <param name="JobCount">The number of threads.</param>
/// <param name="Progress">Called, by any thread, with each step's name and how much of it is done, from 0 to 1.</param>
internal sealed record AnalysisOptions(
    ImmutableHashSet<string> RuleIds,
    PythonVersion? PythonVersion,
    ImmutableArray<string> Stubs,
    int JobCount,
    Action<string, double> Progress)
{
    /// <summary>Whether what runs on threads is looked at too, for the plan of a migration.</summary>
    public bool IsReport { get; init; }

    /// <summary>What the project's own machinery calls.</summary>
    public ImmutableArray<DeclaredEntryPoint> EntryPoints { get; init; } = [];

    /// <summary>The trees of earlier analyses; null where there will be no other.</summary>
    public TreeCache? Trees { get; init; }

    /// <summary>Takes the time of each stage.</summary>
    public StageTimes Times { get; init; } = new();
}
