namespace Analyzer.Syntax;

/// <summary>How sure the path of a diagnostic is, from how its calls were resolved; SARIF's <c>precision</c>.</summary>
public enum DiagnosticPrecision
{
    /// <summary>Some step had several candidates. Left out unless asked for.</summary>
    Medium,

    /// <summary>Some step followed an inferred type.</summary>
    High,

    /// <summary>Every step followed names and declarations.</summary>
    VeryHigh,
}
