namespace Analyzer.Cli;

/// <summary>The Python files at and below the paths of a command line, without any of a project's excludes.</summary>
internal static class SourceFiles
{
    /// <summary>The files, in the order of <paramref name="paths"/> and, within a directory, by ordinal path.</summary>
    /// <exception cref="UsageException">A path does not exist.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, CommandHost host)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            var fullPath = host.FullPath(path);
            if (File.Exists(fullPath))
                files.Add(path);
            else if (Directory.Exists(fullPath))
                files.AddRange(Below(fullPath).Select(file => PhysicalFileSystem.Normalize(Path.Join(path, Path.GetRelativePath(fullPath, file)))));
            else
                throw new UsageException($"no such file or directory: {path}");
        }

        return files;
    }

    private static IEnumerable<string> Below(string directory)
    {
        // A link to a directory may lead in a circle; a link to a file cannot.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };
        var files = new System.IO.Enumeration.FileSystemEnumerable<string>(directory, (ref System.IO.Enumeration.FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => !entry.IsDirectory
                && (entry.FileName.EndsWith(".py", StringComparison.Ordinal) || entry.FileName.EndsWith(".pyi", StringComparison.Ordinal)),
            ShouldRecursePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return files.Order(StringComparer.Ordinal);
    }
}
