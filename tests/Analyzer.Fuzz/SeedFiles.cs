using System.Text;

namespace Analyzer.Fuzz;

/// <summary>What mutations start from: the samples, pages and stubs of this repository, and small files made for it in <c>seeds</c>.</summary>
internal static class SeedFiles
{
    /// <summary>The top of the repository.</summary>
    public static string Top { get; } = FindTop();

    /// <summary>The files in <c>seeds/NAME</c>.</summary>
    public static IEnumerable<byte[]> Of(string name) => Files($"tests/Analyzer.Fuzz/seeds/{name}", "*").Select(File.ReadAllBytes);

    /// <summary>Files of the repository.</summary>
    public static IEnumerable<byte[]> Below(string folder, string pattern) => Files(folder, pattern).Select(File.ReadAllBytes);

    /// <summary>Blocks of code in pages, each by itself.</summary>
    /// <param name="folder">Where the pages are.</param>
    public static IEnumerable<byte[]> Blocks(string folder)
    {
        foreach (var page in Files(folder, "*.md"))
        {
            var parts = File.ReadAllText(page).ReplaceLineEndings("\n").Split("\n```");
            for (var i = 1; i + 1 < parts.Length; i += 2)
            {
                if (parts[i].StartsWith("python", StringComparison.Ordinal))
                    yield return Encoding.UTF8.GetBytes(parts[i][(parts[i].IndexOf('\n', StringComparison.Ordinal) + 1)..] + "\n");
            }
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Top, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string FindTop()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Analyzer.sln")))
            directory = Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("This does not run inside the repository.");
        return directory;
    }
}
