using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>merge LOG…</c>: one SARIF log, and one table of verdicts, of what several jobs found.</summary>
internal static class MergeCommand
{
    // GitHub's limits of one file (docs.github.com, "SARIF support for code scanning").
    private const int MaxRuns = 20;
    private const int MaxResults = 25_000;

    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var logs = CommonOptions.Paths("SARIF logs of `asgi-ready check`, or directories of them.");
        logs.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string?>("--output", "-o") { Description = "Write the merged log to a file; - is standard output, in place of the table.", HelpName = "FILE" };
        var summary = new Option<string?>("--summary") { Description = "Write the table as Markdown to a file.", HelpName = "FILE" };
        var require = new Option<string?>("--require") { Description = "Exit with 1 unless all are ready for ASGI, or ready with costs.", HelpName = string.Join('|', Requirement.Words) }.Among(Requirement.Words);
        var command = new Command("merge", "Puts the SARIF logs and verdicts of several runs together.") { logs, output, summary, require };
        command.SetAction(result =>
        {
            var merger = new LogMerger();
            foreach (var file in Find(host, result.GetValue(logs)!))
                Read(host, file, merger);
            return Write(host, merger, result.GetValue(output), result.GetValue(summary), result.GetValue(require));
        });
        return command;
    }

    private static int Write(CommandHost host, LogMerger merger, string? output, string? summary, string? required)
    {
        var rows = merger.Runs.Select(run => MergedVerdict.Of(run.Name, run.Run)).ToArray();
        if (output is "-")
            host.Output.WriteLine(merger.ToLog().ToJsonString(s_json));
        else if (output is not null)
            AtomicFile.Write(host.FullPath(output), writer => writer.WriteLine(merger.ToLog().ToJsonString(s_json)));
        if (summary is not null)
            AtomicFile.Write(host.FullPath(summary), writer => WriteMarkdown(rows, writer));
        if (output is not "-")
        {
            foreach (var row in rows)
                host.Output.WriteLine($"{Printable.Of(row.Name)}: {TextReport.Count(row.ResultCount, "finding")}. {Printable.Of(row.Summary)}");
        }

        if (rows.Length > MaxRuns)
            host.Error.WriteLine($"warning: the log has {rows.Length} runs, and code scanning takes {MaxRuns} in a file: upload the logs of its repositories one by one");
        foreach (var row in rows.Where(row => row.ResultCount > MaxResults))
            host.Error.WriteLine($"warning: {Printable.Of(row.Name)} has {row.ResultCount} findings, and code scanning takes {MaxResults} of a run");
        var worst = required == "ready" ? MergedVerdict.Rank("ready") : MergedVerdict.Rank("costs");
        return required is not null && Array.Exists(rows, row => MergedVerdict.Rank(row.Verdict) > worst) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void WriteMarkdown(MergedVerdict[] rows, TextWriter output)
    {
        output.WriteLine("| Repository | Findings | ASGI readiness |");
        output.WriteLine("|---|---|---|");
        foreach (var row in rows)
            output.WriteLine($"| {MarkdownCell.Prose(row.Name)} | {row.ResultCount} | {MarkdownCell.Prose(row.Summary.Replace("ASGI readiness: ", "", StringComparison.Ordinal))} |");
    }

    private static IEnumerable<string> Find(CommandHost host, string[] given)
    {
        foreach (var path in given)
        {
            if (File.Exists(host.FullPath(path)))
                yield return path;
            else if (Directory.Exists(host.FullPath(path)))
                foreach (var file in Directory.EnumerateFiles(host.FullPath(path), "*.sarif", new EnumerationOptions { RecurseSubdirectories = true }).Order(StringComparer.Ordinal))
                    yield return file;
            else
                throw new UsageException($"no such file or directory: {path}");
        }
    }

    private static void Read(CommandHost host, string file, LogMerger merger)
    {
        try
        {
            using var stream = File.OpenRead(host.FullPath(file));
            merger.Add(JsonNode.Parse(stream), Path.GetFileNameWithoutExtension(file));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new UsageException($"{file} is no log that can be merged: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read {file}: {exception.Message}");
        }
    }
}
