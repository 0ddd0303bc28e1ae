using System.CommandLine;
using Analyzer.Frameworks;
using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>stubs check PATH…</c>: whether effect stubs say what they are meant to say, and, with <c>--against</c>, whether it is true.</summary>
internal static class StubsCommand
{
    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var paths = CommonOptions.Paths("Directories of stubs, as --stubs takes them; with --against the analyzer's own if left out.");
        var against = new Option<string[]>("--against")
        {
            Description = "Compare the stubs with the packages in this directory, such as site-packages. Nothing there is run.",
            HelpName = "DIR",
        };
        var all = new Option<bool>("--all") { Description = "With --against: list also what differs where the package is older than the stub, and public methods that stubs leave out." };
        var check = new Command("check", "Checks that stubs parse, import what there is, and keep to the notation.") { paths, against, all };
        check.SetAction(result =>
        {
            var directories = (result.GetValue(paths) ?? []).Select(path => DirectoryOf(path, "stubs", host)).ToArray();
            if (result.GetValue(against) is { Length: > 0 } packages)
                return new StubComparisonRun(host, directories, result.GetValue(all)).Against(packages.Select(path => DirectoryOf(path, "packages", host)));
            if (directories.Length == 0)
                throw new UsageException("stubs check needs a directory of stubs, or --against");
            return Check(host, directories);
        });
        return new Command("stubs", "Looks after effect stubs: what libraries do to the thread they run on.") { check };
    }

    private static string DirectoryOf(string path, string content, CommandHost host)
    {
        var directory = PhysicalFileSystem.Normalize(host.FullPath(path));
        return host.FileSystem.DirectoryExists(directory) ? path : throw new UsageException($"no such directory of {content}: {path}");
    }

    private static int Check(CommandHost host, string[] paths)
    {
        var (fileCount, mistakeCount) = (0, 0);
        foreach (var path in paths)
        {
            var stubs = EffectStubs.With(host.FileSystem, [PhysicalFileSystem.Normalize(host.FullPath(path))]);
            foreach (var file in SourceFiles.Find([path], host))
            {
                var text = SyntaxTree.Parse(PhysicalFileSystem.Normalize(file), host.FileSystem.ReadAllBytes(PhysicalFileSystem.Normalize(host.FullPath(file))));
                fileCount++;
                foreach (var mistake in EffectStubCheck.MistakesIn(text, stubs))
                {
                    host.Output.WriteLine($"{ReportRegion.Of(mistake.Location)}: {mistake.Message}");
                    mistakeCount++;
                }
            }
        }

        host.Output.WriteLine($"{TextReport.Count(fileCount, "stub")}, {TextReport.Count(mistakeCount, "mistake")}.");
        return mistakeCount == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
