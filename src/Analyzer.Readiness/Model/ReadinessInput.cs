using System.Collections.Immutable;
using Analyzer.Frameworks;
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

    /// <summary>What each mounted application object is mounted on, by the calls that made them.</summary>
    public IReadOnlyDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> Mounts { get; init; } = ImmutableDictionary<SyntaxNode, ImmutableArray<SyntaxNode>>.Empty;

    /// <summary>The input, with what frameworks found beside entry points.</summary>
    public ReadinessInput With(IReadOnlyList<Framework> frameworks) => this with { Chains = MiddlewareChains.Of(frameworks), Mounts = MiddlewareChains.MountsOf(frameworks) };
}
