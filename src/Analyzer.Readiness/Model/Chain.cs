using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The middleware of one application, as its framework would load it.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Place">The setting that lists it.</param>
/// <param name="Rows">The layers, outermost first.</param>
/// <param name="IsComplete">Whether these are all.</param>
public sealed record Chain(string Framework, Location Place, ImmutableArray<ChainRow> Rows, bool IsComplete)
{
    /// <summary>What makes the application: the call, or the module that makes it.</summary>
    public ImmutableArray<SyntaxNode> Makers { get; init; } = [];
}
