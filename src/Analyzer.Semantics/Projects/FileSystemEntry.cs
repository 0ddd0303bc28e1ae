namespace Analyzer.Semantics;

/// <summary>One entry of a directory.</summary>
/// <param name="Name">The name in its directory.</param>
/// <param name="Kind">What it is.</param>
public sealed record FileSystemEntry(string Name, FileSystemEntryKind Kind);
