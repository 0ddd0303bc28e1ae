namespace Analyzer.Syntax;

/// <summary>A range of a file: where a diagnostic, or a step of its path, stands.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The range, in UTF-16 code units.</param>
public readonly record struct Location(SourceText Source, TextSpan Span);
