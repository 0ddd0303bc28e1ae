using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>A severity in place of the rules' own.</summary>
/// <param name="Selector">A rule, the start of one, or <c>ALL</c>.</param>
/// <param name="Severity">The severity.</param>
internal sealed record SeverityChoice(string Selector, DiagnosticSeverity Severity);
