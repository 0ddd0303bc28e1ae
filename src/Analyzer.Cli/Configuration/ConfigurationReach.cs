using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>Which files a configuration file may name: those of its own project, links followed. It may be a stranger's; the command line is not.</summary>
/// <param name="path">The configuration file.</param>
/// <param name="shownPath">The same, for messages.</param>
/// <param name="fileSystem">The disk, or a stand-in.</param>
internal sealed class ConfigurationReach(string path, string shownPath, IFileSystem fileSystem)
{
    private readonly string _directory = PhysicalFileSystem.Normalize(Path.GetDirectoryName(path)!);

    /// <summary>The file, for messages.</summary>
    public string File => shownPath;

    /// <summary>A path that the file has, made absolute.</summary>
    /// <exception cref="UsageException">It leads out of the project.</exception>
    public string Resolve(string name, int line, string value)
    {
        string full;
        try
        {
            full = PhysicalFileSystem.Normalize(Path.GetFullPath(value, _directory));
        }
        catch (ArgumentException)
        {
            throw new UsageException($"{shownPath}:{line}: `{name}` must be a path, not '{value.Replace('\0', '?')}'");
        }

        var top = PythonProject.TopOf(_directory, fileSystem);
        if (!$"{fileSystem.ResolveLinks(full)}/".StartsWith($"{fileSystem.ResolveLinks(top).TrimEnd('/')}/", StringComparison.Ordinal))
            throw new UsageException($"{shownPath}:{line}: `{name}` leads out of the project, to {full}; what lies elsewhere can be named on the command line");
        return full;
    }
}
