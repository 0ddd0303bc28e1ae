using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>What a run is asked to do: the defaults, then the configuration file, then the command line.</summary>
internal sealed record Settings
{
    /// <summary>The settings of a run that is asked for nothing.</summary>
    public static Settings Default { get; } = new();

    /// <summary>Choices of rules, later ones over earlier ones.</summary>
    public ImmutableArray<RuleChoice> Choices { get; init; } = [RuleChoice.Default];

    /// <summary>Severities in place of the rules' own; of several that match, the longest selector counts, and of equal ones the last.</summary>
    public ImmutableArray<SeverityChoice> Severities { get; init; } = [];

    /// <summary>Findings below it are left out.</summary>
    public DiagnosticSeverity MinimumSeverity { get; init; } = DiagnosticSeverity.Note;

    /// <summary>Findings less sure are left out.</summary>
    public DiagnosticPrecision MinimumPrecision { get; init; } = DiagnosticPrecision.High;

    /// <summary>Findings at or above it make the run fail; null for never.</summary>
    public DiagnosticSeverity? FailOn { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>The verdict without which the run fails, a word of <see cref="Requirement"/>; null for none.</summary>
    public string? Require { get; init; }

    /// <summary>The baseline to compare with, absolute or from the current directory; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Rules to leave out by patterns of files.</summary>
    public ImmutableArray<PerFileIgnore> PerFileIgnores { get; init; } = [];

    /// <summary>Patterns of files to leave out in place of the default ones; null for those.</summary>
    public ImmutableArray<string>? Exclude { get; init; }

    /// <summary>More patterns of files to leave out.</summary>
    public ImmutableArray<string> ExtendExclude { get; init; } = [];

    /// <summary>Directories from which absolute imports resolve, absolute.</summary>
    public ImmutableArray<string> SearchRoots { get; init; } = [];

    /// <summary>Directories with effect stubs, absolute.</summary>
    public ImmutableArray<string> Stubs { get; init; } = [];

    /// <summary>Versions of distributions, whatever the project's files say.</summary>
    public ImmutableArray<FixedVersion> Versions { get; init; } = [];

    /// <summary>What the project's own machinery calls.</summary>
    public ImmutableArray<DeclaredEntryPoint> EntryPoints { get; init; } = [];

    /// <summary>The Python version whose syntax is accepted; the latest if null.</summary>
    public PythonVersion? PythonVersion { get; init; }

    /// <summary>The configuration file; null if there is none.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>Where each value that is not the default was set, by the name of its key.</summary>
    public ImmutableSortedDictionary<string, string> Origins { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The directory that patterns are relative to; null for the path that is checked.</summary>
    public string? PatternRoot => ConfigurationFile is null ? null : PhysicalFileSystem.Normalize(Path.GetDirectoryName(ConfigurationFile)!);

    /// <summary>Which files are read, and how.</summary>
    public ProjectOptions ToProjectOptions() => new()
    {
        Exclude = Exclude,
        ExtendExclude = ExtendExclude,
        PatternRoot = PatternRoot,
        SearchRoots = SearchRoots,
        Versions = Versions,
    };

    /// <summary>The rules that are chosen, of <paramref name="rules"/>.</summary>
    /// <exception cref="UsageException">A selector means none of them.</exception>
    public ImmutableArray<DiagnosticDescriptor> ChooseRules(ImmutableArray<DiagnosticDescriptor> rules)
    {
        ImmutableArray<string> ids = [.. rules.Select(rule => rule.Id)];
        var selectors = Choices.SelectMany(choice => (choice.Select ?? []).Concat(choice.ExtendSelect).Concat(choice.Ignore)).Concat(Severities.Select(choice => choice.Selector));
        if (selectors.FirstOrDefault(selector => !ids.Any(id => RuleChoice.IsMatch(selector, id))) is { } unknown)
            throw new UsageException($"there is no rule {unknown}{Suggestion.For(unknown, ids)}");
        var chosen = RuleChoice.Apply(Choices, ids);
        return [.. rules.Where(rule => chosen.Contains(rule.Id))];
    }

    /// <summary>The same settings, noting that <paramref name="key"/> was set at <paramref name="origin"/>.</summary>
    public Settings From(string key, string origin) => this with { Origins = Origins.SetItem(key, origin) };
}
