using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>The analysis as the commands see it; tests of the commands put a stand-in in its place.</summary>
internal interface IAnalysis
{
    /// <summary>All rules, sorted by id.</summary>
    ImmutableArray<DiagnosticDescriptor> Rules { get; }

    /// <summary>Analyses a project with every rule.</summary>
    /// <param name="project">The files.</param>
    /// <param name="options">How.</param>
    AnalysisOutcome Run(PythonProject project, AnalysisOptions options);
}
