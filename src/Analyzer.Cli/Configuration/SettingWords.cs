using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>The words that settings take, the same in options and configuration files.</summary>
internal static class SettingWords
{
    /// <summary>What a selector looks like.</summary>
    public const string SelectorForm = "a rule such as `ASGI103`, the start of one such as `ASGI1`, or `ALL`";

    /// <summary>Severities.</summary>
    public static SettingWords<DiagnosticSeverity> Severity { get; } =
        new("`note`, `warning` or `error`", Enum.GetValues<DiagnosticSeverity>().ToDictionary(Names.Of));

    /// <summary>Precisions.</summary>
    public static SettingWords<DiagnosticPrecision> Precision { get; } =
        new("`medium`, `high` or `very-high`", Enum.GetValues<DiagnosticPrecision>().ToDictionary(Names.Of));

    /// <summary>Severities, and null for never.</summary>
    public static SettingWords<DiagnosticSeverity?> FailOn { get; } = new("`note`, `warning`, `error` or `never`", new Dictionary<string, DiagnosticSeverity?>
    {
        ["note"] = DiagnosticSeverity.Note,
        ["warning"] = DiagnosticSeverity.Warning,
        ["error"] = DiagnosticSeverity.Error,
        ["never"] = null,
    });

    /// <summary>Versions of Python.</summary>
    public static SettingWords<PythonVersion?> PythonVersion { get; } = new(
        $"a version from `{Syntax.PythonVersion.Oldest}` to `{Syntax.PythonVersion.Latest}`",
        Enumerable.Range(Syntax.PythonVersion.Oldest.Minor, Syntax.PythonVersion.Latest.Minor - Syntax.PythonVersion.Oldest.Minor + 1)
            .Select(minor => new PythonVersion(Syntax.PythonVersion.Latest.Major, minor))
            .ToDictionary(version => version.ToString(), version => (PythonVersion?)version));

    /// <summary>Whether <paramref name="text"/> can stand for rules; whether there are such rules is seen later.</summary>
    public static bool IsSelector(string text) =>
        text == RuleChoice.All || (text.StartsWith("ASGI", StringComparison.Ordinal) && text.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0);
}
