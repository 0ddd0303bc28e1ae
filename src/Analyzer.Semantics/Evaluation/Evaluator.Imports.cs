using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Imports, and the members of modules (reference, 5 and 7.11).</content>
internal sealed partial class Evaluator
{
    private PythonType? LookupStarImports(string name, ModuleFrame frame)
    {
        if (frame.Scope.StarImports.Count == 0)
            return null;
        frame.Values[name] = null;
        PythonType? found = null;
        for (var i = frame.Scope.StarImports.Count - 1; i >= 0 && found is null; i--)
        {
            var import = frame.Scope.StarImports[i];
            if (frame.Module.ResolveImport(import.Module, import.Level) is { } target && _modules.Find(target, frame.Module) is { } module && module != frame && IsExported(name, module))
                found = LookupLazy(name, module);
        }

        if (found is null)
            frame.Values.Remove(name);
        else
            frame.Values[name] = found;
        return found;
    }

    private PythonType EvaluateImport(AliasSyntax alias, ModuleSymbol importer)
    {
        if (alias.AsName is not null)
            return ModuleOrUnknown(alias.Name, importer);
        var dot = alias.Name.IndexOf('.', StringComparison.Ordinal);
        return ModuleOrUnknown(dot < 0 ? alias.Name : alias.Name[..dot], importer);
    }

    private PythonType ModuleOrUnknown(string name, ModuleSymbol importer) =>
        _modules.Exists(name, importer) ? new ModuleType(name, importer) : UnknownType.Because(UnknownReason.Library, name);

    private PythonType EvaluateImportFrom(ImportFromSyntax from, string name, ModuleSymbol module) =>
        module.ResolveImport(from.Module, from.Level) is { } target ? ModuleMember(target, name, module) : UnknownType.Because(UnknownReason.Name);

    /// <summary>What <c>module.name</c> means.</summary>
    internal PythonType ModuleMember(string moduleName, string name, ModuleSymbol importer)
    {
        if (SpecialForms.Find(moduleName, name) is { } form)
            return form;
        var full = $"{moduleName}.{name}";
        if (_modules.Find(moduleName, importer) is not { } module)
            return _modules.Exists(full, importer) ? new ModuleType(full, importer) : UnknownType.Because(UnknownReason.Library, moduleName, name);
        if (LookupLazy(name, module) is { } value and not UnknownType { Reason: UnknownReason.Cycle })
        {
            return value is NoneType && AssignedOutside(name, () => _fields.GetValueOrDefault((new ModuleType(moduleName, importer), name))) is { } later
                ? UnionType.Join(value, later)
                : value;
        }

        if (_modules.Exists(full, importer))
            return new ModuleType(full, importer);
        if (_fields.TryGetValue((new ModuleType(moduleName, importer), name), out var stored))
            return stored;
        if (AssignedOutside(name, () => _fields.GetValueOrDefault((new ModuleType(moduleName, importer), name))) is { } assigned)
            return assigned;
        if (LookupLazy("__getattr__", module) is FunctionType getter)
            return Call(getter, CallArguments.Of(new LiteralType(name)), getter.Function.Syntax, module);
        return UnknownType.Because(module.Module.IsStub ? UnknownReason.StubMember : UnknownReason.Name, moduleName, name);
    }
}
