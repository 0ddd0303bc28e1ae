using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>The names by which people know what stubs define: <c>requests.get</c>, not <c>requests.api.get</c>.</summary>
/// <param name="findStub">The stub of a module; null where there is none.</param>
internal sealed class PublicNames(Func<string, ModuleSymbol?> findStub)
{
    private const int MaxImports = 8;

    /// <summary>The name from the outermost package around the module that imports it under a name of its own.</summary>
    /// <param name="module">The stub that defines it.</param>
    /// <param name="qualifiedName">The dotted name, which begins with the module's.</param>
    public string Of(ModuleSymbol module, string qualifiedName)
    {
        if (module.Name.Length >= qualifiedName.Length || !qualifiedName.StartsWith(module.Name, StringComparison.Ordinal))
            return qualifiedName;
        var local = qualifiedName[(module.Name.Length + 1)..];
        var dot = local.IndexOf('.');
        var (top, rest) = dot < 0 ? (local, "") : (local[..dot], local[dot..]);
        for (var end = module.Name.IndexOf('.'); end > 0; end = module.Name.IndexOf('.', end + 1))
        {
            var package = module.Name[..end];
            if (findStub(package) is { } stub && stub.Scope.Names.FirstOrDefault(name => IsImported(stub, name, module.Name, top)) is { } alias)
                return $"{package}.{alias}{rest}";
        }

        return qualifiedName;
    }

    private bool IsImported(ModuleSymbol importer, string name, string module, string original)
    {
        for (var count = 0; count < MaxImports; count++)
        {
            if (importer.Scope.Find(name) is not [{ Node: AliasSyntax { Parent: ImportFromSyntax { Module: { } source } import } alias }])
                return false;
            if (importer.ResolveImport(source, import.Level) is not { } target)
                return false;
            if (target == module && alias.Name == original)
                return true;
            if (findStub(target) is not { } next)
                return false;
            (importer, name) = (next, alias.Name);
        }

        return false;
    }
}
