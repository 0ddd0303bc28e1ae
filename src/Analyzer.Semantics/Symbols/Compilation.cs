using System.Collections.Immutable;
using System.Diagnostics;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A project's modules and the stubs of what it imports. Nothing is bound until it is asked for.</summary>
public sealed class Compilation : IModuleSource
{
    /// <summary>Files of installed packages that are read at most, and how long each may be: as much as a large project of one's own.</summary>
    private const int InstalledFileLimit = 500;
    private const int InstalledSizeLimit = 1 << 20;

    private readonly PythonProject _project;
    private readonly IStubSource _stubs;
    private readonly Dictionary<SourceFile, ModuleSymbol> _modules;
    private readonly Dictionary<string, ModuleSymbol?> _stubModules = [];
    private int _installedCount;

    private Compilation(PythonProject project, ImmutableArray<ModuleSymbol> modules, IStubSource stubs)
    {
        _project = project;
        _stubs = stubs;
        Modules = modules;
        _modules = modules.ToDictionary(module => module.File!);
        Builtins = FindStub("builtins");
    }

    /// <summary>The modules of the project, in the order of its files.</summary>
    public ImmutableArray<ModuleSymbol> Modules { get; }

    /// <summary>The number of stubs read so far.</summary>
    public int StubCount { get; private set; }

    /// <summary>The time that reading and parsing stubs has taken so far.</summary>
    public TimeSpan StubTime { get; private set; }

    /// <summary>What the project depends on.</summary>
    public ProjectDependencies Dependencies => _project.Dependencies;

    /// <summary>The files of the project.</summary>
    public PythonProject Project => _project;

    internal ModuleSymbol? Builtins { get; }

    /// <summary>The versions of distributions that the project fixes, by normalised name; what is missing may be any.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<int>> Versions { get; init; } = ImmutableDictionary<string, ImmutableArray<int>>.Empty;

    /// <summary>Puts parsed files together.</summary>
    /// <param name="project">The project.</param>
    /// <param name="trees">The tree of each of its files, in their order; null for one that could not be read.</param>
    /// <param name="stubs">The effect stubs.</param>
    /// <param name="versions">The versions of distributions that the project fixes, by normalised name; none if null.</param>
    public static Compilation Create(PythonProject project, IReadOnlyList<SyntaxTree?> trees, IStubSource stubs, IReadOnlyDictionary<string, ImmutableArray<int>>? versions = null)
    {
        var modules = ImmutableArray.CreateBuilder<ModuleSymbol>(trees.Count);
        for (var i = 0; i < trees.Count; i++)
        {
            if (trees[i] is { } tree)
                modules.Add(new ModuleSymbol(project.Files[i].ModuleName, tree, project.Files[i].IsPackage, project.Files[i]));
        }

        return new Compilation(project, modules.ToImmutable(), stubs) { Versions = versions ?? ImmutableDictionary<string, ImmutableArray<int>>.Empty };
    }

    /// <inheritdoc/>
    public ModuleSymbol? FindModule(string name, ModuleSymbol importer)
    {
        if (importer.File is null)
            return FindStub(name);
        // A package knows nothing of the project that it is installed for.
        if (importer.File.Root.Kind == SearchRootKind.Installed)
            return FindStub(name) ?? FindInstalled(name);
        if (_project.FindModule(name, importer.File) is { File: { } file } && !(HidesNothing(file, name) && _stubs.Find(name) is not null))
            return ModuleOf(file);
        return FindStub(name) ?? FindInstalled(name) ?? (_project.FindSibling(name, importer.File) is { File: { } sibling } ? ModuleOf(sibling) : null);
    }

    /// <inheritdoc/>
    public bool HasPackage(string name, ModuleSymbol importer) =>
        _stubs.HasPackage(name)
        || (importer.File is { Root.Kind: not SearchRootKind.Installed } file && _project.FindModule(name, file) is not null)
        || (importer.File is not null && _project.FindInstalled(name) is not null && !IsDescribed(name));

    /// <summary>A module of a package that the project's virtual environment has and no stub describes: its source says what it does.</summary>
    private ModuleSymbol? FindInstalled(string name)
    {
        // Most projects are read without an environment: that is asked first.
        if (_project.FindInstalled(name) is not { File: { } file } || IsDescribed(name))
            return null;
        if (_modules.TryGetValue(file, out var known))
            return known;
        return _installedCount < InstalledFileLimit && _project.TryRead(file, out var bytes, out _) && bytes.Length <= InstalledSizeLimit ? Add(file, bytes) : null;
    }

    /// <summary>Whether there are stubs for the package that a name begins with: they say what it does on purpose, and what they leave out is left out.</summary>
    private bool IsDescribed(string name) => name.Split('.')[0] is var first && (_stubs.HasPackage(first) || _stubs.Find(first) is not null);

    // Whether a library's module of that name is meant all the same: the file is known by a longer name, since it lies in a package, or its
    // own text imports that name, and so not itself.
    private bool HidesNothing(SourceFile file, string name) =>
        file.ModuleName != name || (ModuleOf(file)?.Tree.Root.Body.OfType<ImportSyntax>().Any(import => import.Names.Any(alias => alias.Name == name)) ?? false);

    private ModuleSymbol? FindStub(string name)
    {
        if (_stubModules.TryGetValue(name, out var module))
            return module;
        var watch = Stopwatch.StartNew();
        if (_stubs.Find(name) is { } stub)
        {
            module = new ModuleSymbol(name, stub.Tree, stub.IsPackage, null);
            StubCount++;
        }

        StubTime += watch.Elapsed;
        return _stubModules[name] = module;
    }

    private ModuleSymbol? ModuleOf(SourceFile file)
    {
        if (_modules.TryGetValue(file, out var module))
            return module;
        return _project.TryRead(file, out var bytes, out _) ? Add(file, bytes) : null;
    }

    private ModuleSymbol Add(SourceFile file, byte[] bytes)
    {
        if (file.Root.Kind == SearchRootKind.Installed)
            _installedCount++;
        return _modules[file] = new ModuleSymbol(file.ModuleName, SyntaxTree.Parse(file.Path, bytes), file.IsPackage, file);
    }
}
