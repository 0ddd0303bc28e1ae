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
                if (fileSystem.FileExists(path) && TryRead(settings, path, path, fileSystem) is { } found)
                    return found;
            }

            if (fileSystem.DirectoryExists($"{current}/.git") || fileSystem.FileExists($"{current}/.git"))
                break;
        }

        return settings;
    }

    /// <summary>The settings of the file that the user named.</summary>
    /// <exception cref="UsageException">There is no such file, or it is not understood.</exception>
    public static Settings Read(Settings settings, string path, string shownPath, IFileSystem fileSystem)
    {
        if (!fileSystem.FileExists(path))
            throw new UsageException($"no such configuration file: {shownPath}");
        return TryRead(settings, path, shownPath, fileSystem) ?? throw new UsageException($"{shownPath} has no table [tool.asgi-ready]");
    }

    private static Settings? TryRead(Settings settings, string path, string shownPath, IFileSystem fileSystem)
    {
        var entries = TomlEntry.ReadAll(shownPath, Encoding.UTF8.GetString(fileSystem.ReadAllBytes(path)));
        if (Path.GetFileName(path) == SharedName)
        {
            entries = [.. entries
                .Where(entry => entry.Path.Take(s_sharedTable.Length).SequenceEqual(s_sharedTable))
                .Select(entry => entry with { Path = entry.Path[s_sharedTable.Length..] })];
            if (entries.IsEmpty)
                return null;
        }

        settings = settings with { ConfigurationFile = path };
        var choice = RuleChoice.None;
        foreach (var entry in entries.Where(entry => !entry.Path.IsEmpty))
            settings = ConfigurationKey.Apply(entry, shownPath, settings, ref choice);
        return settings with { Choices = settings.Choices.Add(choice) };
    }
}
