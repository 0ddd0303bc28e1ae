using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Finds the application objects of a project, and what a server's target means.</summary>
internal sealed class ApplicationFinder
{
    private readonly Dictionary<string, ApplicationKind> _constructors = ApplicationKind.All.SelectMany(kind => kind.Constructors.Select(name => (name, kind))).ToDictionary(pair => pair.name, pair => pair.kind, StringComparer.Ordinal);
    private readonly Dictionary<ModuleSymbol, ImportTable> _imports = [];
    private readonly List<ApplicationObject> _found = [];

    private ApplicationFinder(Compilation compilation)
    {
        var modules = compilation.Modules.Where(module => module.IsProduction).ToList();
        foreach (var module in modules)
            _imports[module] = ImportTable.Of(module);
        AddSubclasses(modules);
        foreach (var module in modules)
            Find(module);
        Modules = modules;
    }

    /// <summary>The objects, by file and place.</summary>
    public IReadOnlyList<ApplicationObject> Applications => _found;

    /// <summary>The modules that were looked at.</summary>
    public IReadOnlyList<ModuleSymbol> Modules { get; }

    /// <summary>Looks at the modules of a project that are neither tests nor migrations.</summary>
    public static ApplicationFinder Of(Compilation compilation) => new(compilation);

    /// <summary>The imports of a module that was looked at.</summary>
    public ImportTable ImportsOf(ModuleSymbol module) => _imports[module];

    /// <summary>The object that a target names: <c>shop.asgi:application</c>, <c>app:create_app()</c>, <c>src/main.py</c>; null if it is not found, or
    /// several things may be meant.</summary>
    public ApplicationObject? Resolve(string target, string defaultName, bool isFactory)
    {
        // hypercorn's `asgi:module:app` says the interface first.
        var parts = target.Split(':');
        if (parts.Length == 3)
            parts = parts[1..];
        var name = parts.Length > 1 ? parts[1].Split('(')[0] : defaultName;
        var module = parts[0].EndsWith(".py", StringComparison.Ordinal) ? parts[0][..^".py".Length].Trim('.', '/').Replace('/', '.') : parts[0];
        var files = _imports.Keys.Where(candidate => IsNamed(candidate.Name, module)).ToList();
        if (files.Count > 1 && files.Any(candidate => candidate.Name == module))
            files = [.. files.Where(candidate => candidate.Name == module)];
        var found = files.Select(file => Resolve(file, name, 0)).OfType<ApplicationObject>().Distinct().ToList();
        return found is [var only] && (only.IsMadeByFunction == (isFactory || target.Contains('(', StringComparison.Ordinal)) || !only.IsMadeByFunction) ? only : null;
    }

    // In a container the search root may be another than here: the end of the name counts.
    private static bool IsNamed(string name, string target) =>
        name.Length >= target.Length ? IsEndOf(target, name) : IsEndOf(name, target);

    // Whole parts: `asgi` ends `shop.asgi`, and not `myasgi`.
    private static bool IsEndOf(string end, string name) =>
        name.EndsWith(end, StringComparison.Ordinal) && (name.Length == end.Length || name[^(end.Length + 1)] == '.');

    private ApplicationObject? Resolve(ModuleSymbol module, string name, int depth)
    {
        if (depth > 8)
            return null;
        if (name.Length == 0)
            return _found.Where(application => application.File == module.File && !application.IsMadeByFunction).ToList() is [var single] ? single : null;
        var own = _found.Where(application => application.File == module.File && application.Name == name).ToList();
        if (own.Count > 0)
            return IsReboundElsewhere(module, name, own[^1]) ? null : own[^1];
        // `app = other`, and `from shop.main import app`.
        var value = LastAssignment(module, name)?.Value;
        if (value is NameSyntax other && other.Id != name)
            return Resolve(module, other.Id, depth + 1);
        if (value is CallSyntax { Func: NameSyntax factory } && _found.Exists(application => application.File == module.File && application.IsMadeByFunction && application.Name == factory.Id))
            return Resolve(module, factory.Id, depth + 1) is { } made ? BoundTo(made, module, name) : null;
        var call = value is CallSyntax { Func: var callee } ? _imports[module].DottedName(callee) : null;
        var dotted = call ?? (value is null ? _imports[module].Meaning(name) : null);
        var at = dotted?.LastIndexOf('.') ?? -1;
        if (dotted is null || at < 0)
            return null;
        var target = _imports.Keys.FirstOrDefault(candidate => candidate.Name == dotted[..at]);
        return target is null ? null : Resolve(target, dotted[(at + 1)..], depth + 1) is { } found ? (call is null ? found : BoundTo(found, module, name)) : null;
    }

    // `app = create_app()`: servers name the result, wherever it was made.
    private static ApplicationObject BoundTo(ApplicationObject made, ModuleSymbol module, string name) => made with { File = module.File!, Name = name, IsMadeByFunction = false, NeedsArguments = false };

    // `app = FastAPI()` and then `app = wrap(app)`: what is served is not what was made.
    private static bool IsReboundElsewhere(ModuleSymbol module, string name, ApplicationObject found) =>
        LastAssignment(module, name) is { } last && last.Span.Start > found.Location.Span.End;

    private static AssignSyntax? LastAssignment(ModuleSymbol module, string name) =>
        module.Tree.Root.Body.OfType<AssignSyntax>().LastOrDefault(assign => assign.Targets.Any(target => target is NameSyntax { Id: var id } && id == name));

    private void AddSubclasses(List<ModuleSymbol> modules)
    {
        // A class below a class below the framework's needs another round.
        for (var isGrowing = true; isGrowing;)
        {
            isGrowing = false;
            foreach (var module in modules)
            {
                foreach (var definition in module.Tree.Root.Body.OfType<ClassDefSyntax>())
                {
                    var kind = definition.Bases.Select(@base => KindOf(module, @base)).FirstOrDefault(kind => kind is not null);
                    if (kind is not null && _constructors.TryAdd($"{module.Name}.{definition.Name}", kind))
                        isGrowing = true;
                }
            }
        }
    }

    private ApplicationKind? KindOf(ModuleSymbol module, ExpressionSyntax callee)
    {
        if ((_imports[module].DottedName(callee) ?? (callee is NameSyntax own ? $"{module.Name}.{own.Id}" : null)) is { } name)
            return _constructors.GetValueOrDefault(name);
        return null;
    }

    private void Find(ModuleSymbol module)
    {
        foreach (var call in module.Tree.Index.Calls)
        {
            if (KindOf(module, call.Func) is not { } kind)
                continue;
            var (name, isMade) = NameOf(call);
            var span = call.Func.Span;
            _found.Add(new ApplicationObject(kind, module.File!, name, new Location(module.Tree.Text, span)) { Call = call, IsMadeByFunction = isMade, NeedsArguments = isMade && NeedsArguments(call) });
        }
    }

    private static bool NeedsArguments(CallSyntax call) => call.Ancestors().OfType<FunctionDefinitionSyntax>().LastOrDefault() is { Args: var args }
        && (args.PosOnlyArgs.Length + args.Args.Length > args.Defaults.Length || args.KwDefaults.Any(@default => @default is null));

    private static (string Name, bool IsMadeByFunction) NameOf(CallSyntax call)
    {
        var function = call.Ancestors().OfType<FunctionDefinitionSyntax>().LastOrDefault();
        // What a method makes has no name that a server could be given.
        if (function is not null)
            return (call.Ancestors().OfType<ClassDefSyntax>().Any() ? "" : function.Name, true);
        var statement = call.Ancestors().OfType<StatementSyntax>().FirstOrDefault();
        return (statement switch
        {
            AssignSyntax { Targets: [NameSyntax target, ..] } => target.Id,
            AnnAssignSyntax { Target: NameSyntax target } => target.Id,
            _ => "",
        }, false);
    }
}
