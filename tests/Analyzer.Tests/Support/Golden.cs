namespace Analyzer.Tests;

/// <summary>Output that was read and approved, kept in files beside the tests; <c>UPDATE_GOLDENS=1</c> writes them anew.</summary>
internal static class Golden
{
    /// <summary>Compares <paramref name="actual"/> with the file at <paramref name="path"/>, counted from the repository's top.</summary>
    public static void Verify(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{path} is missing: run with UPDATE_GOLDENS=1, and read what it writes.");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
