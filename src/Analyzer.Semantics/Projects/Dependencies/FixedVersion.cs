namespace Analyzer.Semantics;

/// <summary>A version that the configuration says a project uses.</summary>
/// <param name="Distribution">The distribution, in any spelling.</param>
/// <param name="Version">Such as <c>4.2</c>.</param>
/// <param name="File">The configuration file, absolute.</param>
/// <param name="Line">The line in it, from 1.</param>
public sealed record FixedVersion(string Distribution, string Version, string File, int Line);
