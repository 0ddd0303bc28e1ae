using System.Diagnostics;
using System.Globalization;
using Analyzer.Syntax;

namespace Analyzer.Benchmarks;

/// <summary>Parses the same files again and again on one thread, and prints the best round: what a long-lived process reaches.</summary>
internal static class WarmParsing
{
    private const int Rounds = 15;

    /// <summary>Prints lines per second, and bytes allocated per line, of the files at <paramref name="paths"/>.</summary>
    public static void Run(string[] paths)
    {
        var files = paths.Select(File.ReadAllBytes).ToArray();
        var lineCount = files.Sum(bytes => bytes.Count(value => value == '\n'));
        var best = TimeSpan.MaxValue;
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            foreach (var bytes in files)
                SyntaxTree.Parse("a.py", bytes);
            best = watch.Elapsed < best ? watch.Elapsed : best;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lineCount / best.TotalSeconds:0} {allocated / (double)lineCount:0}"));
    }
}
