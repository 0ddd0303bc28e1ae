using System.CommandLine;
using Analyzer.Readiness;
using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary><c>report [PATH…]</c>: is the project ready for ASGI, what would it cost, in which order.</summary>
/// <param name="host">The console and environment.</param>
/// <param name="makeAnalysis">Makes the analysis, or a stand-in.</param>
internal sealed class ReportCommand(CommandHost host, Func<IAnalysis> makeAnalysis)
{
    private static readonly string[] s_formats = ["text", "markdown", "html", "json"];

    private readonly CheckOptions _options = new();
    private readonly Option<string?> _format = new Option<string?>("--format") { Description = "The format; else what the name of the output file asks for.", HelpName = string.Join('|', s_formats) }.Among(s_formats);
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the report to a file, as a whole; - is standard output.", HelpName = "FILE" };

    private readonly Option<string?> _locust = new("--locustfile") { Description = "Also write a load test for the routes found, for Locust.", HelpName = "FILE" };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("report", "Says whether a project is ready for ASGI, with its reasons, its price and a plan.")
        {
            _options.Paths, _format, _output, _locust, _options.Require, _options.Exclude, _options.ExtendExclude, _options.Stubs, _options.PythonVersion,
            _options.Config, _options.Isolated, _options.Jobs, _options.NoProgress, _options.Color, _options.Quiet, _options.Verbose,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var session = new CheckSession(host, _options, result, makeAnalysis());
        var (findings, _) = session.Analyze(session.Open(session.FileSystem), isReport: true);
        if (findings.Readiness is not { } report)
            throw new InvalidOperationException("The analysis made no report.");
        var path = result.GetValue(_output) is { } given and not "-" ? given : null;
        var format = result.GetValue(_format) ?? FormatOf(path);
        if (path is null)
            Write(report, format, host.Output, ColorMode.StyleFor(result.GetValue(_options.Color)!, host, host.IsOutputTerminal) == TextStyle.Colored, host.Width);
        else
            AtomicFile.Write(host.FullPath(path), output => Write(report, format, output, isColored: false, ReadinessText.DefaultWidth));
        if (result.GetValue(_locust) is { } locust)
            AtomicFile.Write(host.FullPath(locust), output => LocustFile.Write(report, output));
        if (!result.GetValue(_options.Quiet))
            NoticeListing.Write(findings.Notices, host.Error);

        return !findings.IsComplete ? ExitCode.Fault : Requirement.IsMet(session.Settings.Require, report) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string FormatOf(string? path) => Path.GetExtension(path ?? "") switch
    {
        ".html" or ".htm" => "html",
        ".json" => "json",
        ".md" => "markdown",
        _ => "text",
    };

    private static void Write(ReadinessReport report, string format, TextWriter output, bool isColored, int width)
    {
        switch (format)
        {
            case "html":
                ReadinessHtml.Write(report, output);
                break;
            case "json":
                ReadinessJson.Write(report, output);
                break;
            case "markdown":
                ReadinessMarkdown.Write(report, output);
                break;
            default:
                ReadinessText.Write(report, output, isColored, width);
                break;
        }
    }
}
