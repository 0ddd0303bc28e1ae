using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>parse --dump ast</c>: trees in the format of <see cref="AstDump"/>, each below a line <c>=== path</c> where
/// there are several.</summary>
internal static class AstDumper
{
    /// <summary>Dumps <paramref name="files"/> in order, one at a time: a run may take many thousands of them.</summary>
    public static int Run(CommandHost host, IReadOnlyList<string> files, bool hasHeadings, PythonVersion version)
    {
        var errorCount = 0;
        LargeStack.For(1, 1, _ =>
        {
            foreach (var file in files)
            {
                if (RegularFile.TryRead(host.FullPath(file), out var reason) is not { } bytes)
                {
                    host.Error.WriteLine($"error: {Printable.Of(file)} cannot be read: {reason}");
                    errorCount++;
                    continue;
                }

                if (hasHeadings)
                    host.Output.Write($"=== {file}\n");
                var tree = SyntaxTree.Parse(file, bytes, version);
                AstDump.Write(tree, host.Output, version);
                errorCount += tree.Errors.Length;
            }
        });
        return errorCount == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    /// <summary>The paths that a list names, one a line; <c>-</c> is standard input.</summary>
    public static IReadOnlyList<string> ReadList(CommandHost host, string list)
    {
        if (list != "-" && !File.Exists(host.FullPath(list)))
            throw new UsageException($"no such list of files: {list}");
        using var reader = list == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(host.FullPath(list));
        var paths = new List<string>();
        while (reader.ReadLine() is { } path)
            paths.Add(path);
        return paths;
    }
}
