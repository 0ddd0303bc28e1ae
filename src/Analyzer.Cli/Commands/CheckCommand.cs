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

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = _options.ToCommand();
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var targets = ReportTarget.Read(result.Tokens);
        if (!result.GetValue(_options.Watch))
            return RunOnce(result, targets, null);
        if (result.GetValue(_options.Paths) is ["-"])
            throw new UsageException("--watch watches files, not standard input");
        var once = new Option[] { _options.Fix, _options.Diff, _options.AddIgnores, _options.ShowFiles, _options.ShowSettings };
        if (once.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } other)
            throw new UsageException($"--watch reports again and again, {other.Name} is done once: leave one of them out");

        var trees = new TreeCache();
        var outputs = targets.Select(target => target.Path).OfType<string>().Select(path => PhysicalFileSystem.Normalize(host.FullPath(path))).ToArray();
        return new WatchRun(host, result.GetValue(_options.Quiet)).Run(
            new CheckSession(host, _options, result, makeAnalysis()).Directories,
            path => Array.Exists(outputs, output => path.StartsWith(output, StringComparison.Ordinal)),
            () => RunOnce(result, targets, trees));
    }

    private int RunOnce(ParseResult result, IReadOnlyList<ReportTarget> targets, TreeCache? trees)
    {
        var watch = Stopwatch.StartNew();
        var session = new CheckSession(host, _options, result, makeAnalysis()) { Trees = trees ?? (AnalysesAgain(result) ? new TreeCache() : null) };
        if (result.GetValue(_options.ShowSettings))
        {
            SettingsListing.Write(session.Settings, session.Rules.Select(rule => rule.Id), host.Output);
            return ExitCode.Clean;
        }

        var times = new StageTimes();
        var project = times.Measure("discover", () => session.Open(session.FileSystem), project => StageTimes.Invariant($"{project.Files.Length} files"));
        if (result.GetValue(_options.ShowFiles))
        {
            foreach (var file in project.Files)
                host.Output.WriteLine(Printable.Of(file.Path));
            return ExitCode.Clean;
        }

        var (findings, calls) = session.Analyze(project, times);
        findings = LeaveNew(findings, session, project, result);
        if (result.GetValue(_options.Fix) || result.GetValue(_options.Diff))
        {
            var fixes = new FixRun(host, session, result.GetValue(_options.UnsafeFixes), (found, changed) => LeaveNew(found, session, changed, result));
            findings = fixes.Run(findings, project);
            if (result.GetValue(_options.Diff))
                return WriteDiff(fixes);
            fixes.Write();
            if (!result.GetValue(_options.Quiet))
                host.Error.WriteLine($"{TextReport.Count(fixes.Count, "fix", "fixes")} applied");
        }

        if (result.GetValue(_options.AddIgnores))
        {
            IgnoreAdder.Run(findings, project, result.GetValue(_options.Reason) ?? "", host);
            return ExitCode.Clean;
        }

        times.Measure("report", () => WriteReports(targets, findings, calls, result), count => StageTimes.Invariant($"{count} reports"));
        if (result.GetValue(_options.Timings))
            times.Write(host.Error);
        Tell(findings, session.Settings, result, watch.Elapsed);
        return ExitCodeOf(findings, session.Settings);
    }

    private bool AnalysesAgain(ParseResult result) =>
        result.GetValue(_options.Fix) || result.GetValue(_options.Diff) || result.GetValue(_options.Since) is not null;

    private int WriteDiff(FixRun fixes)
    {
        foreach (var (before, after) in fixes.Changes)
        {
            var mark = before.HasByteOrderMark ? "\uFEFF" : "";
            UnifiedDiff.Write(before.Path, mark + before.Content, mark + after, host.Output);
        }

        return fixes.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private Findings LeaveNew(Findings findings, CheckSession session, PythonProject project, ParseResult result)
    {
        var known = new KnownFindings(host, project);
        if (session.Settings.Baseline is { } file)
        {
            (findings, var gone) = known.CompareWithBaseline(findings, file);
            if (!gone.IsEmpty && !result.GetValue(_options.Quiet))
                host.Error.WriteLine($"{TextReport.Count(gone.Length, "finding")} of the baseline {(gone.Length == 1 ? "is" : "are")} gone: `asgi-ready baseline` takes {(gone.Length == 1 ? "it" : "them")} out");
        }

        return result.GetValue(_options.Since) is { } revision ? known.CompareWithRevision(findings, session, revision) : findings;
    }

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
            Statistics.Write(findings, calls, result.GetValue(_options.Verbose), host.Output);
        else
            target.Format.Write(findings, host.Output, write);
    }

    /// <summary>What the reports for people leave out goes to standard error.</summary>
    private void Tell(Findings findings, Settings settings, ParseResult result, TimeSpan elapsed)
    {
        if (result.GetValue(_options.Quiet))
            return;
        NoticeListing.Write(findings.Notices, host.Error);
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
        : findings.Diagnostics.Any(diagnostic => diagnostic.Severity >= settings.FailOn) || !Requirement.IsMet(settings.Require, findings.Readiness) ? ExitCode.Findings
        : ExitCode.Clean;
}
