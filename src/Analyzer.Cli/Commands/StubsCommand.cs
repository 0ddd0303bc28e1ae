using System.CommandLine;
using Analyzer.Frameworks;
using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>stubs check PATH…</c>: whether effect stubs of a user's own say what they are meant to say.</summary>
internal static class StubsCommand
{
    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var paths = CommonOptions.Paths("Directories of stubs, as --stubs takes them.");
        paths.Arity = ArgumentArity.OneOrMore;
        var check = new Command("check", "Checks that stubs parse, import what there is, and keep to the notation.") { paths };
        check.SetAction(result => Check(host, result.GetValue(paths)!));
        return new Command("stubs", "Looks after effect stubs: what libraries do to the thread they run on.") { check };
    }

    private static int Check(CommandHost host, string[] paths)
    {
        var (fileCount, mistakeCount) = (0, 0);
        foreach (var path in paths)
        {
            var directory = PhysicalFileSystem.Normalize(host.FullPath(path));
            if (!host.FileSystem.DirectoryExists(directory))
                throw new UsageException($"no such directory of stubs: {path}");
            var stubs = EffectStubs.With(host.FileSystem, [directory]);
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
