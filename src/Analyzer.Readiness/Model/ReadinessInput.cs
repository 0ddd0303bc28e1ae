using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>What the verdict is made from.</summary>
/// <param name="Facts">How the project is served, and what it depends on.</param>
/// <param name="Compilation">The modules.</param>
/// <param name="Graph">The call graph, and the entry points in it.</param>
/// <param name="Effects">What every function does.</param>
/// <param name="Diagnostics">The findings of all rules, whether or not they are shown; those that a comment lets pass do not count.</param>
public sealed record ReadinessInput(ReadinessFacts Facts, Compilation Compilation, CallGraph Graph, EffectModel Effects, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The chains of middleware that frameworks found.</summary>
    public ImmutableArray<Chain> Chains { get; init; } = [];
}
