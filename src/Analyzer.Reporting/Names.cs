using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>Severities and precisions as reports, options and configuration write them.</summary>
public static class Names
{
    /// <summary><c>note</c>, <c>warning</c> or <c>error</c>.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary><c>medium</c>, <c>high</c> or <c>very-high</c>.</summary>
    public static string Of(DiagnosticPrecision precision) => precision switch
    {
        DiagnosticPrecision.VeryHigh => "very-high",
        DiagnosticPrecision.High => "high",
        _ => "medium",
    };
}
