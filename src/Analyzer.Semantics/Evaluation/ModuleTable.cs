namespace Analyzer.Semantics;

/// <summary>Where modules come from: the project's files first, then effect stubs.</summary>
public interface IModuleSource
{
    /// <summary>The module that <paramref name="importer"/> means by a dotted name; null if there is none.</summary>
    ModuleSymbol? FindModule(string name, ModuleSymbol importer);

    /// <summary>Whether a package of that name exists, perhaps without a file of its own.</summary>
    bool HasPackage(string name, ModuleSymbol importer);
}

/// <summary>The modules used so far, each with its frame.</summary>
internal sealed class ModuleTable(IModuleSource source)
{
    private readonly Dictionary<ModuleSymbol, ModuleFrame> _frames = [];
    private readonly Dictionary<(string, SearchRoot?), ModuleFrame?> _found = [];
    private readonly Dictionary<(string, SearchRoot?), bool> _packages = [];

    public ModuleFrame FrameOf(ModuleSymbol module)
    {
        if (!_frames.TryGetValue(module, out var frame))
            _frames[module] = frame = new ModuleFrame(module);
        return frame;
    }

    public ModuleFrame? Find(string name, ModuleSymbol importer)
    {
        var key = (name, importer.Root);
        if (!_found.TryGetValue(key, out var frame))
            _found[key] = frame = source.FindModule(name, importer) is { } module ? FrameOf(module) : null;
        return frame;
    }

    public bool Exists(string name, ModuleSymbol importer)
    {
        var key = (name, importer.Root);
        if (!_packages.TryGetValue(key, out var exists))
            _packages[key] = exists = Find(name, importer) is not null || source.HasPackage(name, importer);
        return exists;
    }
}
