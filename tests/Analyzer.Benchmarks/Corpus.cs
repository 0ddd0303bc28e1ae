using System.Diagnostics;

namespace Analyzer.Benchmarks;

/// <summary>The files that are read: the standard library of the Python on the path, without its tests.</summary>
internal static class Corpus
{
    /// <summary>Their paths; those of the folder that the variable BENCHMARK_CORPUS names, if it is set.</summary>
    public static string[] Find()
    {
        var folder = Environment.GetEnvironmentVariable("BENCHMARK_CORPUS") ?? StandardLibrary();
        string[] left = ["test", "tests", "idle_test", "site-packages"];
        return [.. Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Intersect(left).Any())
            .Order(StringComparer.Ordinal)];
    }

    private static string StandardLibrary()
    {
        var start = new ProcessStartInfo("python3", ["-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
