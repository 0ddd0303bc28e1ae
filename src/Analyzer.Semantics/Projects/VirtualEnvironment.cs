namespace Analyzer.Semantics;

/// <summary>Finds the packages of a virtual environment: nothing is run or required, files are read when they are asked for.</summary>
internal static class VirtualEnvironment
{
    private static readonly string[] Names = [".venv", "venv", "env", ".env"];

    /// <summary>The <c>site-packages</c> of the environment given, or of one inside the project; null if there is none.</summary>
    public static SearchRoot? FindPackages(IFileSystem fileSystem, ProjectOptions options, IEnumerable<string> directories)
    {
        var candidates = options.VirtualEnvironment is { } given
            ? [given]
            : directories.SelectMany(directory => Names.Select(name => PathText.Join(directory, name)));
        foreach (var candidate in candidates)
        {
            if (fileSystem.FileExists(PathText.Join(candidate, "pyvenv.cfg")) && SitePackages(fileSystem, candidate) is { } path)
                return new SearchRoot(path, SearchRootKind.Installed);
        }

        return null;
    }

    /// <summary><c>lib/python3.12/site-packages</c>, or <c>Lib/site-packages</c> on Windows (<c>sysconfig</c>'s scheme "venv").</summary>
    private static string? SitePackages(IFileSystem fileSystem, string environment)
    {
        var windows = PathText.Join(environment, "Lib/site-packages");
        if (fileSystem.DirectoryExists(windows))
            return windows;
        var library = PathText.Join(environment, "lib");
        if (!fileSystem.DirectoryExists(library))
            return null;
        return fileSystem.Enumerate(library)
            .Where(entry => entry.Name.StartsWith("python3", StringComparison.Ordinal))
            .Select(entry => PathText.Join(library, $"{entry.Name}/site-packages"))
            .Where(fileSystem.DirectoryExists)
            .Order(StringComparer.Ordinal)
            .LastOrDefault();
    }
}
