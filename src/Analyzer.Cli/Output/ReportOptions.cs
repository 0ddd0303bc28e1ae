using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary>How reports are written.</summary>
/// <param name="Style">Colours, for those that people read.</param>
/// <param name="IsForGitHub">Whether a SARIF log goes to GitHub.</param>
internal sealed record ReportOptions(TextStyle Style, bool IsForGitHub);
