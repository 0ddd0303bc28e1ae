using System.Reflection;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Reads the rows of <c>rules/servers</c> and <c>rules/dependencies</c>, which are embedded.</summary>
internal static class KnowledgeFile
{
    private static readonly Assembly s_assembly = typeof(KnowledgeFile).Assembly;

    /// <summary>The tables of all files of a folder, by the order of their names; each with the file that it is from.</summary>
    /// <exception cref="InvalidDataException">A file is not TOML: a fault of the analyzer, which its tests find.</exception>
    public static IEnumerable<(string File, ConfigEntry Table)> Tables(string folder) =>
        s_assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Read(name).Entries.Select(entry => (name, entry)));

    /// <summary>The root of one file, such as <c>servers/servers.toml</c>.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or it is not TOML.</exception>
    public static ConfigNode Read(string name)
    {
        using var stream = s_assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"There is no file rules/{name}.");
        using var reader = new StreamReader(stream);
        try
        {
            return TomlConfig.Read(new SourceText(name, reader.ReadToEnd()));
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException($"rules/{name}: {exception.Message}", exception);
        }
    }

    /// <summary>The texts of a list, or none.</summary>
    public static string[] Texts(ConfigNode? node) => node is null ? [] : [.. node.Items.Select(item => item.Text)];
}
