namespace Analyzer.Semantics;

/// <summary>One Python file of a project. Files are compared by reference: a project has one object per file.</summary>
public sealed class SourceFile
{
    internal SourceFile(string fullPath, string path, string moduleName, SearchRoot root, SourceRole role)
    {
        FullPath = fullPath;
        Path = path;
        ModuleName = moduleName;
        Root = root;
        Role = role;
    }

    /// <summary>The absolute path, with <c>/</c>.</summary>
    public string FullPath { get; }

    /// <summary>The path shown to people: from the top of the git repository, or else from the path that was opened.</summary>
    public string Path { get; }

    /// <summary>The dotted name that imports use, such as <c>shop.views</c>; of a package, the package's name.</summary>
    public string ModuleName { get; }

    /// <summary>The directory that <see cref="ModuleName"/> starts from.</summary>
    public SearchRoot Root { get; }

    /// <summary>What the file is for.</summary>
    public SourceRole Role { get; }

    /// <summary>Whether it stands among examples, samples or benchmarks: code to be read, which nobody deploys.</summary>
    public bool IsExample { get; init; }

    /// <summary>Whether this is the <c>__init__.py</c> of a package.</summary>
    public bool IsPackage => FullPath.EndsWith("/__init__.py", StringComparison.Ordinal);

    /// <summary>The package that relative imports start from: the module itself if it is a package.</summary>
    public string PackageName => IsPackage ? ModuleName : ModuleName.LastIndexOf('.') is >= 0 and var dot ? ModuleName[..dot] : "";

    /// <summary>The directory of the file.</summary>
    public string Directory => PathText.Parent(FullPath)!;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
