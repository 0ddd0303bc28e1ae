using System.Collections.Immutable;

namespace Analyzer.Cli;

/// <summary>What one job does as a whole: a project, or a repository.</summary>
/// <param name="Name">The path to check, or the name of the repository.</param>
/// <param name="Weight">How much work it is, in bytes of Python or whatever the list counts.</param>
/// <param name="Excluded">Projects below it that are items of their own.</param>
internal sealed record ShardItem(string Name, long Weight, ImmutableArray<string> Excluded);
