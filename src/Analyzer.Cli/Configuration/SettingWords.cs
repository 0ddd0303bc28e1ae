using Analyzer.Semantics;
using Analyzer.Syntax;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Analyzer.Cli;

/// <summary>The words that settings take, the same in options and configuration files.</summary>
internal static class SettingWords
{
    /// <summary>What a selector looks like.</summary>
    public const string SelectorForm = "a rule such as `ASGI103`, the start of one such as `ASGI1`, or `ALL`";

    /// <summary>What a pattern of paths looks like.</summary>
    public const string PatternForm = "a pattern such as `legacy/**/*.py`, with `..` at its start or not at all";

    /// <summary>Severities.</summary>
    public static SettingWords<DiagnosticSeverity> Severity { get; } = new(
        "`note`, `warning` or `error`",
        ["note", "warning", "error"],
        [DiagnosticSeverity.Note, DiagnosticSeverity.Warning, DiagnosticSeverity.Error]);

    /// <summary>Precisions.</summary>
    public static SettingWords<DiagnosticPrecision> Precision { get; } = new(
        "`medium`, `high` or `very-high`",
        ["medium", "high", "very-high"],
        [DiagnosticPrecision.Medium, DiagnosticPrecision.High, DiagnosticPrecision.VeryHigh]);

    /// <summary>Severities, and null for never.</summary>
    public static SettingWords<DiagnosticSeverity?> FailOn { get; } = new(
        "`note`, `warning`, `error` or `never`",
        ["note", "warning", "error", "never"],
        [DiagnosticSeverity.Note, DiagnosticSeverity.Warning, DiagnosticSeverity.Error, null]);

    /// <summary>Places where functions run.</summary>
    public static SettingWords<RunsOn> RunsOn { get; } = new(
        "`event-loop` or `worker-thread`",
        ["event-loop", "worker-thread"],
        [Semantics.RunsOn.EventLoop, Semantics.RunsOn.WorkerThread]);

    /// <summary>Verdicts that can be required.</summary>
    public static SettingWords<string> Require { get; } = new("`ready` or `costs`", Requirement.Words, Requirement.Words);

    /// <summary>Versions of Python.</summary>
    public static SettingWords<PythonVersion?> PythonVersion { get; } = MakeVersions();

    /// <summary>Whether <paramref name="text"/> can stand for rules; whether there are such rules is seen later.</summary>
    public static bool IsSelector(string text) =>
        text == RuleChoice.All || (text.StartsWith("ASGI", StringComparison.Ordinal) && text.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>Whether <paramref name="text"/> is a pattern of paths that can be matched.</summary>
    public static bool IsPattern(string text)
    {
        try
        {
            new Matcher().AddInclude(text);
            return text.IndexOf('\0') < 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static SettingWords<PythonVersion?> MakeVersions()
    {
        var (oldest, latest) = (Syntax.PythonVersion.Oldest, Syntax.PythonVersion.Latest);
        var versions = new PythonVersion?[latest.Minor - oldest.Minor + 1];
        for (var i = 0; i < versions.Length; i++)
            versions[i] = oldest with { Minor = oldest.Minor + i };
        return new SettingWords<PythonVersion?>($"a version from `{oldest}` to `{latest}`", Array.ConvertAll(versions, version => version.ToString()!), versions);
    }
}
