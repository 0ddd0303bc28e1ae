using System.Text;

namespace Analyzer.Fuzz;

/// <summary>What mutations start from: the samples, pages and stubs of this repository, and small files made for it in <c>seeds</c>.</summary>
internal static class SeedFiles
{
    /// <summary>The files in <c>seeds/NAME</c>.</summary>
    public static IEnumerable<byte[]> Of(string name) => Files($"tests/Analyzer.Fuzz/seeds/{name}", "*").Select(File.ReadAllBytes);

    /// <summary>Files of the repository.</summary>
    public static IEnumerable<byte[]> Below(string folder, string pattern) => Files(folder, pattern).Select(File.ReadAllBytes);

    /// <summary>The cases of the pages below <paramref name="folder"/>, each a bundle of its files.</summary>
    public static IEnumerable<byte[]> Cases(string folder) => Pages(folder).Select(page => Bundle.Make(page.Files.Where(file => !file.IsFixed).Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Source)))));

    /// <summary>The files of these cases, each by itself, whose names <paramref name="isOne"/> accepts.</summary>
    public static IEnumerable<byte[]> CaseFiles(string folder, Func<string, bool> isOne) =>
        Pages(folder).SelectMany(page => page.Files).Where(file => isOne(file.Path)).Select(file => Encoding.UTF8.GetBytes(file.Source)).DistinctBy(Convert.ToHexString);

    private static IEnumerable<PageCase> Pages(string folder) => Files(folder, "*.md").SelectMany(path => LiteratePage.Read(path, File.ReadAllText(path)));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
