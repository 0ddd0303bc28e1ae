using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>The files that a module imports, and those that these import.</summary>
internal sealed class ImportClosure(ApplicationFinder applications, Compilation compilation)
{
    private readonly Dictionary<SourceFile, ModuleSymbol> _modules = applications.Modules.ToDictionary(module => module.File!);

    // Each application asks anew, and most of what they import is the same.
    private readonly Dictionary<SourceFile, List<SourceFile>> _imported = [];

    /// <summary>The files, those given among them.</summary>
    public HashSet<SourceFile> Of(IEnumerable<SourceFile> files)
    {
        var found = files.ToHashSet();
        var queue = new Queue<SourceFile>(found);
        while (queue.TryDequeue(out var file))
        {
            foreach (var imported in ImportedBy(file))
            {
                if (found.Add(imported))
                    queue.Enqueue(imported);
            }
        }

        return found;
    }

    private List<SourceFile> ImportedBy(SourceFile file)
    {
        if (_imported.TryGetValue(file, out var known))
            return known;
        return _imported[file] = _modules.TryGetValue(file, out var module)
            ? [.. applications.ImportsOf(module).Modules.Select(name => compilation.FindModule(name, module)).Where(imported => imported is { IsStub: false }).Select(imported => imported!.File!).Distinct()]
            : [];
    }
}
