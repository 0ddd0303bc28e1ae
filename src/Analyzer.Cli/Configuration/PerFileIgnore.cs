using System.Collections.Immutable;

namespace Analyzer.Cli;

/// <summary>Rules that are left out in some files.</summary>
/// <param name="Pattern">A pattern of paths, from the directory of the configuration.</param>
/// <param name="Rules">Rules, or starts of their ids.</param>
internal sealed record PerFileIgnore(string Pattern, ImmutableArray<string> Rules);
