namespace Analyzer.Cli;

/// <summary><c>--show-settings</c>: every setting, its value, and where it was set.</summary>
internal static class SettingsListing
{
    /// <summary>One line a setting.</summary>
    public static void Write(Settings settings, IEnumerable<string> ruleIds, TextWriter output)
    {
        output.WriteLine($"configuration = {settings.ConfigurationFile ?? "none"}");
        Line("rules", string.Join(' ', ruleIds), "select", "extend-select", "ignore");
        Line("severity", List(settings.Severities.Select(choice => $"{choice.Selector}={SettingWords.Severity.WordOf(choice.Severity)}")), "severity");
        Line("minimum-severity", SettingWords.Severity.WordOf(settings.MinimumSeverity), "minimum-severity");
        Line("precision", SettingWords.Precision.WordOf(settings.MinimumPrecision), "precision");
        Line("fail-on", SettingWords.FailOn.WordOf(settings.FailOn), "fail-on");
        Line("require", settings.Require ?? "none", "require");
        Line("baseline", settings.Baseline ?? "none", "baseline");
        Line("per-file-ignores", List(settings.PerFileIgnores.Select(ignore => $"{ignore.Pattern}={string.Join(',', ignore.Rules)}")), "per-file-ignores");
        Line("exclude", settings.Exclude is { } patterns ? List(patterns) : "the usual directories", "exclude");
        Line("extend-exclude", List(settings.ExtendExclude), "extend-exclude");
        Line("src", settings.SearchRoots.IsEmpty ? "found from the files" : List(settings.SearchRoots), "src");
        Line("stubs", List(settings.Stubs), "stubs");
        Line("versions", List(settings.Versions.Select(version => $"{version.Distribution}={version.Version}")), "versions");
        Line("entry-points", List(settings.EntryPoints.Select(declared => $"{declared.Pattern}={SettingWords.RunsOn.WordOf(declared.RunsOn)}")), "entry-points");
        Line("python-version", settings.PythonVersion?.ToString() ?? "the latest", "python-version");

        void Line(string name, string value, params string[] keys)
        {
            var origins = keys.Where(settings.Origins.ContainsKey).Select(key => settings.Origins[key]).Distinct().ToArray();
            output.WriteLine($"{name} = {value}  ({(origins.Length == 0 ? "default" : string.Join(", ", origins))})");
        }
    }

    private static string List(IEnumerable<string> values) => string.Join(' ', values) is { Length: > 0 } text ? text : "none";
}
