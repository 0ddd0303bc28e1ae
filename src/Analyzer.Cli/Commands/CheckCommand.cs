using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Analyzer.Reporting;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>check [PATH…]</c>: the main job.</summary>
/// <param name="host">The console and environment.</param>
/// <param name="makeAnalysis">Makes the analysis, or a stand-in.</param>
internal sealed class CheckCommand(CommandHost host, Func<IAnalysis> makeAnalysis)
{
    private readonly CheckOptions _options = new();
    private readonly IFileSystem _fileSystem = host.FileSystem;

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = _options.ToCommand();
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var watch = Stopwatch.StartNew();
        var targets = ReportTarget.Read(result.Tokens);
        var paths = ResolvePaths(result.GetValue(_options.Paths)!);
        var settings = ReadSettings(result, paths);
        if (settings.Stubs.FirstOrDefault(directory => !_fileSystem.DirectoryExists(directory)) is { } missing)
            throw new UsageException($"no such directory of stubs: {missing}");
        var analysis = makeAnalysis();
        var rules = ChooseRules(settings, analysis.Rules);
        if (result.GetValue(_options.ShowSettings))
        {
            SettingsListing.Write(settings, rules.Select(rule => rule.Id), host.Output);
            return ExitCode.Clean;
        }

        var times = new StageTimes();
        var project = times.Measure("discover", () => PythonProject.Open(paths, _fileSystem, ProjectOptionsOf(settings)), project => StageTimes.Invariant($"{project.Files.Length} files"));
        if (result.GetValue(_options.ShowFiles))
        {
            foreach (var file in project.Files)
                host.Output.WriteLine(file.Path);
            return ExitCode.Clean;
        }

        var (findings, calls) = Analyze(analysis, project, settings, rules, times, result);
        if (result.GetValue(_options.AddIgnores))
        {
            IgnoreAdder.Run(findings, project, result.GetValue(_options.Reason) ?? "", host);
            return ExitCode.Clean;
        }

        times.Measure("report", () => WriteReports(targets, findings, calls, result), count => StageTimes.Invariant($"{count} reports"));
        if (result.GetValue(_options.Timings))
            times.Write(host.Error);
        Tell(findings, settings, result, watch.Elapsed);
        return ExitCodeOf(findings, settings);
    }

    private (Findings Findings, CallStatistics? Calls) Analyze(IAnalysis analysis, PythonProject project, Settings settings, ImmutableArray<DiagnosticDescriptor> rules, StageTimes times, ParseResult result)
    {
        ImmutableHashSet<string> ruleIds = [.. rules.Select(rule => rule.Id)];
        var isSilent = result.GetValue(_options.Quiet) || result.GetValue(_options.NoProgress);
        var outcome = ProgressBar.Run(host, isSilent, progress =>
            analysis.Run(project, new AnalysisOptions(ruleIds, settings.PythonVersion, settings.Stubs, result.GetValue(_options.Jobs), progress) { Times = times }));
        var diagnostics = new DiagnosticFilter(settings, project).Apply(outcome.Diagnostics, ruleIds);
        var findings = new Findings([.. diagnostics.Where(diagnostic => diagnostic.Suppression is null)], rules)
        {
            Passed = [.. diagnostics.Where(diagnostic => diagnostic.Suppression is not null)],
            Notices =
            [
                .. project.Notices.Select(notice => new Notice(NoticeKind.Execution, DiagnosticSeverity.Warning, notice.Message) { Path = notice.Path }),
                .. outcome.Notices.OrderBy(notice => notice.Path, StringComparer.Ordinal).ThenBy(notice => notice.Message, StringComparer.Ordinal),
            ],
            FileCount = project.Files.Length,
            VersionControl = project.GitTop is { } top ? new GitRepository(_fileSystem, top).VersionControl() : null,
        };
        return (findings, outcome.Calls);
    }

    private ImmutableArray<string> ResolvePaths(string[] given)
    {
        ImmutableArray<string> paths = [.. (given.Length == 0 ? ["."] : given).Select(host.FullPath).Select(PhysicalFileSystem.Normalize)];
        for (var i = 0; i < paths.Length; i++)
        {
            if (!_fileSystem.FileExists(paths[i]) && !_fileSystem.DirectoryExists(paths[i]))
                throw new UsageException($"no such file or directory: {given[i]}");
        }

        return paths;
    }

    private Settings ReadSettings(ParseResult result, ImmutableArray<string> paths)
    {
        var settings = Settings.Default;
        if (result.GetValue(_options.Config) is { } file)
            settings = ConfigurationFile.Read(settings, PhysicalFileSystem.Normalize(host.FullPath(file)), file, _fileSystem);
        else if (!result.GetValue(_options.Isolated))
            settings = ConfigurationFile.ReadClosest(settings, CommonDirectory(paths), _fileSystem);
        return _options.Apply(result, settings, host);
    }

    private string CommonDirectory(ImmutableArray<string> paths)
    {
        var directory = _fileSystem.DirectoryExists(paths[0]) ? paths[0] : Path.GetDirectoryName(paths[0])!;
        while (Path.GetDirectoryName(directory) is { } parent && !paths.All(path => $"{path}/".StartsWith($"{directory.TrimEnd('/')}/", StringComparison.Ordinal)))
            directory = parent;
        return directory;
    }

    private static ImmutableArray<DiagnosticDescriptor> ChooseRules(Settings settings, ImmutableArray<DiagnosticDescriptor> rules)
    {
        ImmutableArray<string> ids = [.. rules.Select(rule => rule.Id)];
        var selectors = settings.Choices.SelectMany(choice => (choice.Select ?? []).Concat(choice.ExtendSelect).Concat(choice.Ignore)).Concat(settings.Severities.Select(choice => choice.Selector));
        if (selectors.FirstOrDefault(selector => !ids.Any(id => RuleChoice.IsMatch(selector, id))) is { } unknown)
            throw new UsageException($"there is no rule {unknown}{Suggestion.For(unknown, ids)}");
        var chosen = RuleChoice.Apply(settings.Choices, ids);
        return [.. rules.Where(rule => chosen.Contains(rule.Id))];
    }

    private static ProjectOptions ProjectOptionsOf(Settings settings) => new()
    {
        Exclude = settings.Exclude,
        ExtendExclude = settings.ExtendExclude,
        PatternRoot = settings.PatternRoot,
        SearchRoots = settings.SearchRoots,
    };

    private int WriteReports(IReadOnlyCollection<ReportTarget> targets, Findings findings, CallStatistics? calls, ParseResult result)
    {
        foreach (var target in targets)
            WriteReport(target, findings, calls, result);
        return targets.Count;
    }

    private void WriteReport(ReportTarget target, Findings findings, CallStatistics? calls, ParseResult result)
    {
        var style = ColorMode.StyleFor(result.GetValue(_options.Color)!, host, target.Path is null && host.IsOutputTerminal);
        var write = new ReportOptions(style, result.GetValue(_options.SarifFor) == "github");
        if (target.Path is { } path)
            AtomicFile.Write(host.FullPath(path), output => target.Format.Write(findings, output, write));
        else if (result.GetValue(_options.Statistics) && target.Format.IsForPeople)
            Statistics.Write(findings, calls, host.Output);
        else
            target.Format.Write(findings, host.Output, write);
    }

    /// <summary>What the reports for people leave out goes to standard error.</summary>
    private void Tell(Findings findings, Settings settings, ParseResult result, TimeSpan elapsed)
    {
        if (result.GetValue(_options.Quiet))
            return;
        foreach (var notice in findings.Notices)
            host.Error.WriteLine($"{Names.Of(notice.Severity)}: {(notice.Path.Length > 0 ? $"{notice.Path}: " : "")}{notice.Message}");
        if (findings.FileCount == 0)
            host.Error.WriteLine("warning: no Python files found");
        if (!result.GetValue(_options.Verbose))
            return;
        host.Error.WriteLine($"configuration: {settings.ConfigurationFile ?? "none"}");
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{findings.FileCount} files, {findings.Rules.Length} rules, {elapsed.TotalSeconds:0.000} s"));
    }

    /// <summary>A run that could not finish its work is no clean bill.</summary>
    private static int ExitCodeOf(Findings findings, Settings settings) =>
        !findings.IsComplete ? ExitCode.Fault
        : findings.Diagnostics.Any(diagnostic => diagnostic.Severity >= settings.FailOn) ? ExitCode.Findings
        : ExitCode.Clean;
}
