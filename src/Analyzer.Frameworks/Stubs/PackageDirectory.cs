using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Packages as they lie in <c>site-packages</c>, or in the tree of a repository.</summary>
/// <param name="fileSystem">Where they are.</param>
/// <param name="directory">An absolute path; a module <c>a.b</c> is <c>a/b.py</c> or <c>a/b/__init__.py</c> below it.</param>
public sealed partial class PackageDirectory(IFileSystem fileSystem, string directory)
{
    private readonly Dictionary<string, string[]> _listings = [];
    private readonly Lazy<Dictionary<string, string>> _versions = new(() => FindVersions(fileSystem, directory));

    /// <summary>Whether a module or package of this name lies at the top.</summary>
    public bool Has(string name) => Read(name) is not null || IsCompiled(name) || fileSystem.DirectoryExists($"{directory}/{name}");

    /// <summary>The text of a module, or what a package says of its machine code (<c>.pyi</c>); null if neither is there.</summary>
    internal (SyntaxTree Tree, bool IsPackage)? Read(string module)
    {
        var path = $"{directory}/{module.Replace('.', '/')}";
        foreach (var extension in (string[])[".py", ".pyi"])
        {
            if (fileSystem.FileExists($"{path}/__init__{extension}"))
                return (TreeOf($"{path}/__init__{extension}"), true);
            if (fileSystem.FileExists(path + extension))
                return (TreeOf(path + extension), false);
        }

        // A namespace package has no text of its own (PEP 420).
        return fileSystem.DirectoryExists(path) ? (SyntaxTree.Parse(new SourceText(path, "")), true) : null;
    }

    /// <summary>Whether the module is a shared library, such as <c>_psycopg.cpython-312-x86_64-linux-gnu.so</c>.</summary>
    internal bool IsCompiled(string module)
    {
        var path = $"{directory}/{module.Replace('.', '/')}";
        var (parent, name) = (path[..path.LastIndexOf('/')], path[(path.LastIndexOf('/') + 1)..]);
        if (!_listings.TryGetValue(parent, out var names))
            _listings[parent] = names = fileSystem.DirectoryExists(parent) ? [.. fileSystem.Enumerate(parent).Select(entry => entry.Name)] : [];
        return names.Any(file => file.StartsWith(name + ".", StringComparison.Ordinal) && (file.EndsWith(".so", StringComparison.Ordinal) || file.EndsWith(".pyd", StringComparison.Ordinal)));
    }

    /// <summary>The distribution that a stub's first line names, the version of it that is here, and the version that the stub describes.</summary>
    internal (string Name, string? Version, string? Described) DistributionOf(string stub)
    {
        if (Header().Match(stub) is not { Success: true } header)
            return ("", null, null);
        var name = header.Groups[1].Value;
        return (name, _versions.Value.GetValueOrDefault(Dependency.Normalize(name)), header.Groups[2] is { Success: true, Value: var described } ? described : null);
    }

    private SyntaxTree TreeOf(string path) => SyntaxTree.Parse(path, fileSystem.ReadAllBytes(path));

    // `requests-2.32.3.dist-info` (packaging specifications, "Recording installed projects"), or `requests-2.28.1.egg-info`.
    private static Dictionary<string, string> FindVersions(IFileSystem fileSystem, string directory)
    {
        var versions = new Dictionary<string, string>();
        foreach (var entry in fileSystem.Enumerate(directory).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (Metadata().Match(entry.Name) is { Success: true } found)
                versions[Dependency.Normalize(found.Groups[1].Value)] = found.Groups[2].Value;
        }

        return versions;
    }

    // `source: aiohttp 3.12, "Client Reference"`
    [GeneratedRegex(@"^# distribution: (\S+)(?: +source: [^\n,;]*?(\d+(?:\.\d+)+))?")]
    private static partial Regex Header();

    [GeneratedRegex(@"^(.+?)-(\d[^-]*?)(?:-py3(?:\.\d+)?)?\.(?:dist|egg)-info$")]
    private static partial Regex Metadata();
}
