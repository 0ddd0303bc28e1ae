using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Where modules come from: the project's files first, then effect stubs.</summary>
public interface IModuleSource
{
    /// <summary>The module of that dotted name; null if there is none.</summary>
    ModuleSymbol? FindModule(string name);

    /// <summary>Whether a package of that name exists, perhaps without a file of its own.</summary>
    bool HasPackage(string name);
}

/// <summary>The modules used so far, each with its frame.</summary>
internal sealed class ModuleTable(IModuleSource source)
{
    private readonly Dictionary<string, ModuleFrame?> _frames = [];
    private readonly Dictionary<string, bool> _packages = [];

    public ModuleFrame? Find(string name)
    {
        if (!_frames.TryGetValue(name, out var frame))
            _frames[name] = frame = source.FindModule(name) is { } module ? new ModuleFrame(module) : null;
        return frame;
    }

    public bool Exists(string name)
    {
        if (!_packages.TryGetValue(name, out var exists))
            _packages[name] = exists = Find(name) is not null || source.HasPackage(name);
        return exists;
    }
}
