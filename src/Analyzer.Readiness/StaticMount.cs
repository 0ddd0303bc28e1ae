using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>A directory of files that the application serves itself.</summary>
/// <param name="Path">Where it is mounted, such as <c>/static</c>; empty if that is computed.</param>
/// <param name="Location">The call.</param>
public sealed record StaticMount(string Path, Location Location);
