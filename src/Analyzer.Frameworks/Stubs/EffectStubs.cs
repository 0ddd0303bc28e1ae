using System.Collections.Concurrent;
using System.Reflection;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>The effect stubs that come with the analyzer, and those of a project's own stub directories, which come first.</summary>
/// <remarks>A stub is read when a project imports its module; the names of all are known from the start.</remarks>
public sealed class EffectStubs : IStubSource
{
    private const string Prefix = "stubs/";
    private static readonly Assembly s_assembly = typeof(EffectStubs).Assembly;
    private static readonly Dictionary<string, string> s_resources = FindResources();
    private static readonly HashSet<string> s_packages = [.. s_resources.Keys.SelectMany(PackagesOf)];

    // What comes with the analyzer stays as it is: a process that analyses again parses it once.
    private static readonly ConcurrentDictionary<string, StubFile> s_embedded = new();

    private readonly IFileSystem? _fileSystem;
    private readonly string[] _directories;
    private readonly ConcurrentDictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    private EffectStubs(IFileSystem? fileSystem, IEnumerable<string> directories)
    {
        _fileSystem = fileSystem;
        _directories = [.. directories];
    }

    /// <summary>The stubs that come with the analyzer.</summary>
    public static EffectStubs Embedded { get; } = new(null, []);

    /// <summary>The modules that the analyzer has stubs for, sorted.</summary>
    public static IEnumerable<string> Modules => s_resources.Keys.Order(StringComparer.Ordinal);

    /// <summary>The embedded stubs, after those found in a project's own directories.</summary>
    /// <param name="fileSystem">Where the directories are.</param>
    /// <param name="directories">Absolute paths; a stub for <c>a.b</c> is <c>a/b.pyi</c> or <c>a/b/__init__.pyi</c> below one of them.</param>
    public static EffectStubs With(IFileSystem fileSystem, IEnumerable<string> directories) => new(fileSystem, directories);

    /// <summary>The stubs that could not be read so far, by path.</summary>
    public IEnumerable<ProjectNotice> Unreadable => _unreadable.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ProjectNotice(pair.Key, pair.Value));

    /// <inheritdoc/>
    public StubFile? Find(string module)
    {
        var relative = module.Replace('.', '/');
        foreach (var directory in _directories)
        {
            if (Read($"{directory}/{relative}.pyi", false) is { } file)
                return file;
            if (Read($"{directory}/{relative}/__init__.pyi", true) is { } package)
                return package;
        }

        return s_resources.TryGetValue(module, out var resource) ? s_embedded.GetOrAdd(resource, ReadEmbedded) : null;
    }

    /// <inheritdoc/>
    public bool HasPackage(string name) =>
        s_packages.Contains(name) || _directories.Any(directory => _fileSystem!.DirectoryExists($"{directory}/{name.Replace('.', '/')}"));

    private static StubFile ReadEmbedded(string resource)
    {
        using var reader = new StreamReader(s_assembly.GetManifestResourceStream(resource)!);
        return new StubFile(resource, reader.ReadToEnd(), resource.EndsWith("/__init__.pyi", StringComparison.Ordinal));
    }

    private StubFile? Read(string path, bool isPackage)
    {
        try
        {
            return _fileSystem!.FileExists(path) ? new StubFile(path, System.Text.Encoding.UTF8.GetString(_fileSystem.ReadAllBytes(path)), isPackage) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _unreadable[path] = $"cannot be read: {exception.Message}";
            return null;
        }
    }

    private static Dictionary<string, string> FindResources()
    {
        var resources = new Dictionary<string, string>();
        foreach (var name in s_assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            var path = name.Replace('\\', '/')[Prefix.Length..^".pyi".Length];
            if (path.EndsWith("/__init__", StringComparison.Ordinal))
                path = path[..^"/__init__".Length];
            resources[path.Replace('/', '.')] = name;
        }

        return resources;
    }

    private static IEnumerable<string> PackagesOf(string module)
    {
        for (var dot = module.LastIndexOf('.'); dot > 0; dot = module.LastIndexOf('.', dot - 1))
            yield return module[..dot];
    }
}
