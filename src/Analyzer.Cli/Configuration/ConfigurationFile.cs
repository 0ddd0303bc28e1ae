using System.Collections.Immutable;
using System.Text;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>Finds and reads <c>asgi-ready.toml</c>, or the table <c>[tool.asgi-ready]</c> of <c>pyproject.toml</c>.</summary>
internal static class ConfigurationFile
{
    private const string OwnName = "asgi-ready.toml";
    private const string SharedName = "pyproject.toml";
    private static readonly ImmutableArray<string> s_sharedTable = ["tool", "asgi-ready"];

    /// <summary>The settings of the closest file at or above <paramref name="directory"/>, up to the top of a git repository.</summary>
    /// <exception cref="UsageException">The file has a key or value that is not understood.</exception>
    public static Settings ReadClosest(Settings settings, string directory, IFileSystem fileSystem)
    {
        for (var current = directory; current is not null; current = Path.GetDirectoryName(current))
        {
            foreach (var name in new[] { OwnName, SharedName })
            {
                var path = PhysicalFileSystem.Normalize(Path.Join(current, name));
                if (!fileSystem.FileExists(path))
                    continue;
                if (Leaves(path, current, fileSystem))
                    throw new UsageException($"{path}: a link leads from there out of the project; name the file by --config, or give --isolated");
                if (TryRead(settings, path, path, fileSystem) is { } found)
                    return found;
            }

            if (fileSystem.DirectoryExists($"{current}/.git") || fileSystem.FileExists($"{current}/.git"))
                break;
        }

        return settings;
    }

    // A file of the tree that is analysed may be a stranger's: it stands for itself, not for one elsewhere.
    private static bool Leaves(string path, string directory, IFileSystem fileSystem) =>
        fileSystem.IsLink(path) && !$"{fileSystem.ResolveLinks(path)}/".StartsWith($"{fileSystem.ResolveLinks(Analyzer.Semantics.PythonProject.TopOf(directory, fileSystem)).TrimEnd('/')}/", StringComparison.Ordinal);

    /// <summary>The settings of the file that the user named.</summary>
    /// <exception cref="UsageException">There is no such file, or it is not understood.</exception>
    public static Settings Read(Settings settings, string path, string shownPath, IFileSystem fileSystem)
    {
        if (!fileSystem.FileExists(path))
            throw new UsageException($"no such configuration file: {shownPath}");
        return TryRead(settings, path, shownPath, fileSystem) ?? throw new UsageException($"{shownPath} has no table [tool.asgi-ready]");
    }

    private static string ReadText(string path, string shownPath, IFileSystem fileSystem)
    {
        try
        {
            return Encoding.UTF8.GetString(fileSystem.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{shownPath} cannot be read: {exception.Message}");
        }
    }

    private static Settings? TryRead(Settings settings, string path, string shownPath, IFileSystem fileSystem)
    {
        var entries = TomlEntry.ReadAll(shownPath, ReadText(path, shownPath, fileSystem));
        if (Path.GetFileName(path) == SharedName)
        {
            entries = [.. entries
                .Where(entry => entry.Path.Take(s_sharedTable.Length).SequenceEqual(s_sharedTable))
                .Select(entry => entry with { Path = entry.Path[s_sharedTable.Length..] })];
            if (entries.IsEmpty)
                return null;
        }

        settings = settings with { ConfigurationFile = path };
        var reach = new ConfigurationReach(path, shownPath, fileSystem);
        var choice = RuleChoice.None;
        foreach (var entry in entries.Where(entry => !entry.Path.IsEmpty))
            settings = ConfigurationKey.Apply(entry, reach, settings, ref choice);
        return settings with { Choices = settings.Choices.Add(choice) };
    }
}
