using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>parse PATH…</c>: parses, and nothing more.</summary>
internal static class ParseCommand
{
    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or directories to search for .py and .pyi files.", Arity = ArgumentArity.OneOrMore };
        var version = CommonOptions.PythonVersion();
        var jobs = CommonOptions.Jobs();
        var command = new Command("parse", "Parses files and counts them; prints what CPython would refuse.") { paths, version, jobs };
        command.SetAction(result => Run(
            host,
            SourceFiles.Find(result.GetValue(paths)!, host),
            result.GetValue(version),
            result.GetValue(jobs)));
        return command;
    }

    private static int Run(CommandHost host, IReadOnlyList<string> files, PythonVersion? version, int jobs)
    {
        var watch = Stopwatch.StartNew();
        var lineCounts = new int[files.Count];
        var trees = new SyntaxTree?[files.Count];
        LargeStack.For(files.Count, jobs, index =>
        {
            var tree = SyntaxTree.Parse(files[index], File.ReadAllBytes(host.FullPath(files[index])), version);
            lineCounts[index] = LineCount(tree.Text);
            trees[index] = tree.Errors.IsEmpty ? null : tree;
        });

        var errorCount = 0;
        foreach (var tree in trees.OfType<SyntaxTree>())
        {
            foreach (var error in tree.Errors)
            {
                var position = tree.Text.PositionOf(error.Span.Start);
                host.Output.WriteLine($"{tree.Text.Path}:{position.Line + 1}:{position.Column + 1}: {error.Kind}: {error.Message}");
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
