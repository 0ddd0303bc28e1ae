namespace Analyzer.Semantics;

/// <summary>Something about a project's files that a person should know: a file or directory that was left out.</summary>
/// <param name="Path">The path shown to people.</param>
/// <param name="Message">What happened.</param>
public sealed record ProjectNotice(string Path, string Message);
