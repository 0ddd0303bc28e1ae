namespace Analyzer.Syntax;

/// <summary>How much a diagnostic matters; SARIF's levels, in rising order.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Worth mending.</summary>
    Warning,

    /// <summary>Fails at run time.</summary>
    Error,
}
