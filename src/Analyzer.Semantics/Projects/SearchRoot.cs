namespace Analyzer.Semantics;

/// <summary>A directory from which absolute imports resolve: an entry of <c>sys.path</c>.</summary>
/// <param name="Path">The absolute path, with <c>/</c>.</param>
/// <param name="Kind">Why it is believed to be one.</param>
public sealed record SearchRoot(string Path, SearchRootKind Kind)
{
    /// <summary>The deepest root that this one lies in; null if it lies in none.</summary>
    public SearchRoot? Above { get; init; }
}
