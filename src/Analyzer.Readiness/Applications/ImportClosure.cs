using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>The files that a module imports, and those that these import.</summary>
internal sealed class ImportClosure(ApplicationFinder applications, Compilation compilation)
{
    private readonly Dictionary<SourceFile, ModuleSymbol> _modules = applications.Modules.ToDictionary(module => module.File!);

    /// <summary>The files, those given among them.</summary>
    public HashSet<SourceFile> Of(IEnumerable<SourceFile> files)
    {
        var found = files.ToHashSet();
        var queue = new Queue<SourceFile>(found);
        while (queue.TryDequeue(out var file))
        {
            if (!_modules.TryGetValue(file, out var module))
                continue;
            foreach (var name in applications.ImportsOf(module).Modules)
            {
                if (compilation.FindModule(name, module) is { IsStub: false, File: { } imported } && found.Add(imported))
                    queue.Enqueue(imported);
            }
        }

        return found;
    }
}
