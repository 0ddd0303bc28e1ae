using System.CommandLine;
using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>baseline [PATH…]</c>: writes what there is to a SARIF log, or takes from such a log what is gone.</summary>
/// <param name="host">The console and environment.</param>
/// <param name="makeAnalysis">Makes the analysis, or a stand-in.</param>
internal sealed class BaselineCommand(CommandHost host, Func<IAnalysis> makeAnalysis)
{
    /// <summary>The file where none is named.</summary>
    public const string DefaultFile = "asgi-ready-baseline.sarif";

    private readonly CheckOptions _options = new();
    private readonly Option<string?> _output = new("--output", "-o") { Description = $"The baseline; {DefaultFile} if left out.", HelpName = "FILE" };
    private readonly Option<bool> _acceptNew = new("--accept-new") { Description = "Take up what is new too, into a baseline that exists." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("baseline", "Writes today's findings to a baseline, for `check --baseline FILE`; prunes one that exists.") { _output, _acceptNew };
        foreach (var symbol in _options.ForAnalysis())
            command.Add(symbol);
        command.Add(_options.Paths);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var session = new CheckSession(host, _options, result, makeAnalysis());
        var file = result.GetValue(_output) ?? session.Settings.Baseline ?? DefaultFile;
        var project = session.Open(session.FileSystem);
        var (findings, _) = session.Analyze(project);
        if (!findings.IsComplete)
        {
            host.Error.WriteLine("error: the analysis is not complete, so no baseline was written; see `asgi-ready check`");
            return ExitCode.Fault;
        }

        var isNew = !File.Exists(host.FullPath(file));
        // What was suppressed needs no baseline.
        var kept = findings with { Passed = [] };
        if (isNew)
        {
            host.Output.WriteLine($"{file}: {TextReport.Count(kept.Diagnostics.Length, "finding")}.");
        }
        else
        {
            var (compared, gone) = new KnownFindings(host, project).CompareWithBaseline(kept, file);
            if (!result.GetValue(_acceptNew))
                kept = kept with { Diagnostics = [.. compared.Passed] };
            host.Output.WriteLine($"{file}: {TextReport.Count(kept.Diagnostics.Length, "finding")}; {gone.Length} gone, {compared.Diagnostics.Length} new{(result.GetValue(_acceptNew) ? " and accepted" : compared.Diagnostics.IsEmpty ? "" : " and left out (--accept-new takes them up)")}.");
        }

        AtomicFile.Write(host.FullPath(file), output => SarifReport.Write(kept with { Diagnostics = [.. kept.Diagnostics.Select(Plain)] }, output));
        return ExitCode.Clean;
    }

    private static Diagnostic Plain(Diagnostic diagnostic) => diagnostic with { IsKnown = false };
}
