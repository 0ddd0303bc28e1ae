using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Analyzer.Reporting;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>parse PATH…</c>: parses, and nothing more.</summary>
internal static class ParseCommand
{
    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var paths = CommonOptions.Paths("Files, or directories to search for .py and .pyi files.");
        var version = CommonOptions.PythonVersion();
        var jobs = CommonOptions.Jobs();
        var dump = new Option<string?>("--dump") { Description = "Print the tree, in the vocabulary of CPython's ast." };
        dump.AcceptOnlyFromAmong("ast");
        var filesFrom = new Option<string?>("--files-from") { Description = "Read more paths from a file, or from standard input (-), one a line.", Hidden = true };
        var command = new Command("parse", "Parses files and counts them; prints what CPython would refuse.") { paths, version, jobs, dump, filesFrom };
        command.SetAction(result =>
        {
            var given = result.GetValue(paths)!;
            var list = result.GetValue(filesFrom);
            if (list is not null)
                given = [.. given, .. AstDumper.ReadList(host, list)];
            if (given.Length == 0)
                throw new UsageException("no path given");
            var files = SourceFiles.Find(given, host);
            return result.GetValue(dump) is null
                ? Run(host, files, CommonOptions.ReadVersion(result, version), result.GetValue(jobs))
                : AstDumper.Run(host, files, list is not null || files.Count != 1, CommonOptions.ReadVersion(result, version) ?? PythonVersion.Latest);
        });
        return command;
    }

    private static int Run(CommandHost host, IReadOnlyList<string> files, PythonVersion? version, int jobs)
    {
        var watch = Stopwatch.StartNew();
        var lineCounts = new int[files.Count];
        var trees = new SyntaxTree?[files.Count];
        var unread = new string?[files.Count];
        LargeStack.For(files.Count, jobs, index =>
        {
            if (RegularFile.TryRead(host.FullPath(files[index]), out unread[index]) is not { } bytes)
                return;
            var tree = SyntaxTree.Parse(files[index], bytes, version);
            lineCounts[index] = LineCount(tree.Text);
            trees[index] = tree.Errors.IsEmpty ? null : tree;
        });

        var errorCount = 0;
        foreach (var (index, reason) in unread.Index().Where(file => file.Item is not null))
        {
            host.Error.WriteLine($"error: {Printable.Of(files[index])} cannot be read: {reason}");
            errorCount++;
        }

        foreach (var tree in trees.OfType<SyntaxTree>())
        {
            foreach (var error in tree.Errors)
            {
                host.Output.WriteLine($"{ReportRegion.Of(new Location(tree.Text, error.Span))}: {error.Kind}: {error.Message}");
                errorCount++;
            }
        }

        host.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Count} files, {lineCounts.Sum()} lines, {errorCount} errors, {watch.Elapsed.TotalSeconds:0.000} s"));
        return errorCount == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>Lines as <c>wc</c> and editors count them: nothing follows the last line end.</summary>
    private static int LineCount(SourceText text) => text.LineStart(text.LineCount - 1) == text.Length ? text.LineCount - 1 : text.LineCount;
}
