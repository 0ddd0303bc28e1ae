namespace Analyzer.Syntax;

/// <summary>The comment that lets a finding pass.</summary>
/// <param name="Justification">The reason it gives; empty if it gives none.</param>
/// <param name="Location">The comment.</param>
public sealed record Suppression(string Justification, Location Location);
