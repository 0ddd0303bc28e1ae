namespace Analyzer.Syntax;

/// <summary>A place in a text by line and column, both from 0; the column counts UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
