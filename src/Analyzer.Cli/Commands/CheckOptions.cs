using System.Collections.Immutable;
using System.CommandLine;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    public Argument<string[]> Paths { get; } = CommonOptions.Paths("Files and directories to check; the current directory if there is none, standard input for -.");

    public Option<string?> StdinFilename { get; } = new("--stdin-filename") { Description = "The file that standard input is to be taken for.", HelpName = "FILE" };

    public Option<string[]> Format { get; } = new Option<string[]>("--format") { Description = "The format of the report; several, each with its --output, in one run.", HelpName = string.Join('|', ReportFormat.All.Select(format => format.Name)) }
        .Among(ReportFormat.All.Select(format => format.Name));

    public Option<string[]> Output { get; } = new("--output", "-o") { Description = "Write the report to a file, as a whole; - is standard output.", HelpName = "FILE" };

    public Option<string[]> Select { get; } = CommonOptions.Selectors("--select", "Rules to run, such as ASGI103, ASGI1 for all that start so, or ALL.");

    public Option<string[]> ExtendSelect { get; } = CommonOptions.Selectors("--extend-select", "Rules to run besides.");

    public Option<string[]> Ignore { get; } = CommonOptions.Selectors("--ignore", "Rules not to run.");

    public Option<string[]> Severity { get; } = new("--severity") { Description = "Report this severity and above; RULE=SEVERITY sets a rule's own.", HelpName = "SEVERITY" };

    public Option<string?> Precision { get; } = new Option<string?>("--precision") { Description = "Report findings that are at least this sure; high by default.", HelpName = "medium|high|very-high" }
        .Among(SettingWords.Precision.All);

    public Option<string?> FailOn { get; } = new Option<string?>("--fail-on") { Description = "Exit with 1 for this severity and above; warning by default.", HelpName = "error|warning|note|never" }
        .Among(SettingWords.FailOn.All);

    public Option<string?> Baseline { get; } = new("--baseline") { Description = "Report only what this baseline does not have.", HelpName = "FILE" };

    public Option<string?> Since { get; } = new("--since") { Description = "Report only what is new since the branch left this git revision; the whole project is analysed.", HelpName = "REV" };

    public Option<string?> Require { get; } = new Option<string?>("--require") { Description = "Exit with 1 unless the project is ready for ASGI, or ready with costs.", HelpName = string.Join('|', Requirement.Words) }
        .Among(Requirement.Words);

    public Option<string[]> Exclude { get; } = new("--exclude") { Description = "Leave out these files and directories, in place of the usual ones.", HelpName = "PATTERN" };

    public Option<string[]> ExtendExclude { get; } = new("--extend-exclude") { Description = "Leave out these files and directories besides.", HelpName = "PATTERN" };

    public Option<string[]> Stubs { get; } = new("--stubs") { Description = "Read effect stubs from this directory too.", HelpName = "DIR" };

    public Option<string?> PythonVersion { get; } = CommonOptions.PythonVersion();

    public Option<string?> Config { get; } = new("--config") { Description = "Read this configuration in place of the closest pyproject.toml or asgi-ready.toml.", HelpName = "FILE" };

    public Option<bool> Isolated { get; } = new("--isolated") { Description = "Read no configuration." };

    public Option<bool> Statistics { get; } = new("--statistics") { Description = "Print how often each rule was violated, in place of the findings." };

    public Option<bool> Timings { get; } = new("--timings") { Description = "Print on standard error how long each stage took." };

    public Option<bool> ShowFiles { get; } = new("--show-files") { Description = "Print the files that would be checked, and end." };

    public Option<bool> ShowSettings { get; } = new("--show-settings") { Description = "Print the settings and where each was set, and end." };

    public Option<bool> Fix { get; } = new("--fix") { Description = "Apply the fixes that leave the code's meaning as it is, and report what is left." };

    public Option<bool> UnsafeFixes { get; } = new("--unsafe-fixes") { Description = "With --fix or --diff: those too after which the code may mean something else." };

    public Option<bool> Diff { get; } = new("--diff") { Description = "Print what --fix would change, and end." };

    public Option<bool> Watch { get; } = new("--watch", "-w") { Description = "Report again whenever a file of the project changes." };

    public Option<bool> AddIgnores { get; } = new("--add-ignores") { Description = "Write a comment before each finding that lets it pass, and end." };

    public Option<string?> Reason { get; } = new("--reason") { Description = "The reason that --add-ignores gives.", HelpName = "TEXT" };

    public Option<string> SarifFor { get; } = new Option<string>("--sarif-for") { Description = "Who reads the SARIF log: a viewer shows what comments and the baseline let pass, GitHub would make open alerts of it.", HelpName = "viewer|github", DefaultValueFactory = _ => "viewer" }
        .Among(["viewer", "github"]);

    public Option<int> Jobs { get; } = CommonOptions.Jobs();

    public Option<bool> NoProgress { get; } = new("--no-progress") { Description = "Show no progress bar; none is shown but on a terminal." };

    public Option<string> Color { get; } = new Option<string>("--color") { Description = "Write in colour.", HelpName = "auto|always|never", DefaultValueFactory = _ => "auto" }
        .Among(ColorMode.Words);

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print nothing but the report." };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say on standard error what is done." };

    /// <summary>The command with these options.</summary>
    public Command ToCommand() => new("check", "Finds what blocks the event loop.")
    {
        Paths, Format, Output, Select, ExtendSelect, Ignore, Severity, Precision, FailOn, Require, Baseline, Since, Exclude, ExtendExclude, Stubs, PythonVersion,
        Config, Isolated, StdinFilename, Statistics, Timings, ShowFiles, ShowSettings, Fix, UnsafeFixes, Diff, Watch, AddIgnores, Reason, SarifFor, Jobs, NoProgress, Color, Quiet, Verbose,
    };

    /// <summary>The options that say what to analyse and how, and nothing of reports.</summary>
    public IEnumerable<Option> ForAnalysis() =>
        [Select, ExtendSelect, Ignore, Severity, Precision, Exclude, ExtendExclude, Stubs, PythonVersion, Config, Isolated, Jobs, NoProgress, Quiet];

    /// <summary><paramref name="settings"/> with what the command line sets in their place.</summary>
    /// <exception cref="UsageException">A severity is not understood.</exception>
    public Settings Apply(ParseResult result, Settings settings, CommandHost host)
    {
        settings = settings with { Choices = settings.Choices.Add(Choice(result)) };
        foreach (var option in new[] { Select, ExtendSelect, Ignore, Exclude, ExtendExclude, Stubs })
        {
            if (result.GetResult(option) is not null)
                settings = settings.From(option.Name[2..], option.Name);
        }

        if (result.GetResult(Exclude) is not null)
            settings = settings with { Exclude = Patterns(result, Exclude) };
        if (result.GetResult(ExtendExclude) is not null)
            settings = settings with { ExtendExclude = settings.ExtendExclude.AddRange(Patterns(result, ExtendExclude)) };
        if (result.GetResult(Stubs) is not null)
            settings = settings with { Stubs = [.. result.GetValue(Stubs)!.Select(path => PhysicalFileSystem.Normalize(host.FullPath(path)))] };
        if (result.GetValue(Baseline) is { } baseline)
            settings = (settings with { Baseline = baseline }).From("baseline", Baseline.Name);
        if (CommonOptions.ReadVersion(result, PythonVersion) is { } version)
            settings = (settings with { PythonVersion = version }).From("python-version", PythonVersion.Name);
        if (result.GetValue(Precision) is { } precision && SettingWords.Precision.TryRead(precision, out var minimum))
            settings = (settings with { MinimumPrecision = minimum }).From("precision", Precision.Name);
        if (result.GetValue(FailOn) is { } failOn && SettingWords.FailOn.TryRead(failOn, out var severity))
            settings = (settings with { FailOn = severity }).From("fail-on", FailOn.Name);
        if (result.GetValue(Require) is { } required)
            settings = (settings with { Require = required }).From("require", Require.Name);
        foreach (var text in result.GetValue(Severity) ?? [])
            settings = ApplySeverity(text, settings);
        return settings;
    }

    private RuleChoice Choice(ParseResult result) => new(
        result.GetResult(Select) is null ? null : Split(result, Select),
        Split(result, ExtendSelect),
        Split(result, Ignore));

    private static ImmutableArray<string> Split(ParseResult result, Option<string[]> option) =>
        [.. (result.GetValue(option) ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static ImmutableArray<string> Patterns(ParseResult result, Option<string[]> option)
    {
        var patterns = Split(result, option);
        return patterns.FirstOrDefault(pattern => !SettingWords.IsPattern(pattern)) is { } wrong
            ? throw new UsageException($"{option.Name} takes {SettingWords.PatternForm}, not '{Printable.Of(wrong)}'")
            : patterns;
    }

    private static Settings ApplySeverity(string text, Settings settings)
    {
        if (SettingWords.Severity.TryRead(text, out var minimum))
            return (settings with { MinimumSeverity = minimum }).From("minimum-severity", "--severity");
        if (text.Split('=') is [var selector, var word] && SettingWords.IsSelector(selector) && SettingWords.Severity.TryRead(word, out var severity))
            return (settings with { Severities = settings.Severities.Add(new SeverityChoice(selector, severity)) }).From("severity", "--severity");
        throw new UsageException($"--severity takes {SettingWords.Severity.Form}, alone or as RULE=SEVERITY, not '{text}'");
    }
}
