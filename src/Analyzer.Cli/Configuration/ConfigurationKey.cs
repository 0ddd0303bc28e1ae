using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>The keys of a configuration file: what each one takes, and what it sets.</summary>
internal static class ConfigurationKey
{
    private const string EntryPoints = "entry-points";
    private const string Severity = "severity";
    private const string Versions = "versions";
    private const string PerFileIgnores = "per-file-ignores";

    /// <summary>The keys, sorted.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "baseline", EntryPoints, "exclude", "extend-exclude", "extend-select", "fail-on", "ignore", "minimum-severity", PerFileIgnores, "precision", "python-version",
        "require", "select", Severity, "src", "stubs", Versions,
    ];

    /// <summary>Applies one entry.</summary>
    /// <exception cref="UsageException">The key is unknown, or its value of the wrong form.</exception>
    public static Settings Apply(TomlEntry entry, ConfigurationReach reach, Settings settings, ref RuleChoice choice)
    {
        var file = reach.File;
        var name = entry.Path[0];
        if (!Names.Contains(name))
            throw new UsageException($"{file}:{entry.Line}: unknown key `{name}`{Suggestion.For(name, Names)}");

        var origin = $"{file}:{entry.Line}";
        var value = new ConfigurationValue(entry, file);
        settings = settings.From(name, origin);
        if (name is EntryPoints or Severity or PerFileIgnores or Versions)
            return entry.Path.Length == 1 ? RequireTable(entry, value, settings) : ApplyTable(name, entry, origin, value, settings);

        if (entry.Path.Length > 1 || entry.Value is null)
            throw new UsageException($"{file}:{entry.Line}: `{name}` is not a table");
        switch (name)
        {
            case "select":
                choice = choice with { Select = value.Selectors() };
                return settings;
            case "extend-select":
                choice = choice with { ExtendSelect = value.Selectors() };
                return settings;
            case "ignore":
                choice = choice with { Ignore = value.Selectors() };
                return settings;
            default:
                return ApplyValue(name, value, settings, path => reach.Resolve(name, entry.Line, path));
        }
    }

    private static Settings ApplyValue(string name, ConfigurationValue value, Settings settings, Func<string, string> resolve) => name switch
    {
        "baseline" => settings with { Baseline = resolve(value.String()) },
        "exclude" => settings with { Exclude = value.Patterns() },
        "extend-exclude" => settings with { ExtendExclude = value.Patterns() },
        "minimum-severity" => settings with { MinimumSeverity = value.Word(SettingWords.Severity) },
        "require" => settings with { Require = value.Word(SettingWords.Require) },
        "fail-on" => settings with { FailOn = value.Word(SettingWords.FailOn) },
        "precision" => settings with { MinimumPrecision = value.Word(SettingWords.Precision) },
        "python-version" => settings with { PythonVersion = value.Word(SettingWords.PythonVersion) },
        "src" => settings with { SearchRoots = [.. value.Strings().Select(resolve)] },
        "stubs" => settings with { Stubs = [.. value.Strings().Select(resolve)] },
        _ => throw new InvalidOperationException($"The key {name} is listed but not read."),
    };

    private static Settings RequireTable(TomlEntry entry, ConfigurationValue value, Settings settings) =>
        entry.Value is null ? settings : throw value.Expected("a table");

    private static Settings ApplyTable(string name, TomlEntry entry, string origin, ConfigurationValue value, Settings settings)
    {
        if (entry.Path.Length > 2)
            throw value.Expected("a table of one level");
        var key = entry.Path[1];
        return name switch
        {
            EntryPoints => settings with { EntryPoints = settings.EntryPoints.Add(new DeclaredEntryPoint(key, value.Word(SettingWords.RunsOn), origin)) },
            Severity => settings with { Severities = settings.Severities.Add(new SeverityChoice(value.Selector(key), value.Word(SettingWords.Severity))) },
            Versions => settings with { Versions = settings.Versions.Add(new FixedVersion(key, value.Version(), settings.ConfigurationFile!, entry.Line)) },
            _ => settings with { PerFileIgnores = settings.PerFileIgnores.Add(new PerFileIgnore(value.Pattern(key), value.Selectors())) },
        };
    }
}
