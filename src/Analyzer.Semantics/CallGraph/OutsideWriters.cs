using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>An index of the project's assignments to attributes, by name, made when it is first asked.</summary>
/// <remarks>Assignments of a method to its own object are left out: those are found through its class.</remarks>
internal sealed class OutsideWriters(Evaluator evaluator, Compilation compilation)
{
    private readonly BodyPlaces _places = new(evaluator);
    private readonly Dictionary<string, IReadOnlyList<OutsideWriter>> _writers = [];
    private readonly HashSet<string> _throughStandIns = [];
    private Dictionary<string, List<(AttributeSyntax Target, ModuleSymbol Module)>>? _targets;

    /// <summary>The places that assign to an attribute of this name, in the order of the project's files.</summary>
    public IReadOnlyList<OutsideWriter> Find(string name)
    {
        if (!_writers.TryGetValue(name, out var writers))
            _writers[name] = writers = (_targets ??= BuildIndex()).TryGetValue(name, out var targets) ? [.. targets.Select(found => WriterOf(found.Target, found.Module))] : [];
        return writers;
    }

    /// <summary>Whether a function that stands in for methods, as a decorator makes them, assigns to an attribute of this name of the object it is called with.</summary>
    public bool HasStandIn(string name)
    {
        _targets ??= BuildIndex();
        return _throughStandIns.Contains(name);
    }

    private Dictionary<string, List<(AttributeSyntax Target, ModuleSymbol Module)>> BuildIndex()
    {
        var targets = new Dictionary<string, List<(AttributeSyntax Target, ModuleSymbol Module)>>();
        foreach (var module in compilation.Modules.Where(module => module.IsProduction))
        {
            foreach (var target in module.Tree.Index.AttributeStores)
            {
                if (IsOwnObject(target))
                    continue;
                if (!targets.TryGetValue(target.Attr, out var places))
                    targets[target.Attr] = places = [];
                places.Add((target, module));
                if (IsOfStandIn(target))
                    _throughStandIns.Add(target.Attr);
            }
        }

        return targets;
    }

    private OutsideWriter WriterOf(AttributeSyntax target, ModuleSymbol module)
    {
        var (frame, _) = _places.Of(target, module);
        var functions = target.Ancestors().OfType<FunctionDefinitionSyntax>();
        return new OutsideWriter(frame, functions.LastOrDefault(), functions.FirstOrDefault(), target);
    }

    // `self.x = …` in a function within a function: its first parameter has no class of its own.
    private static bool IsOfStandIn(AttributeSyntax target)
    {
        if (target.Value is not NameSyntax name || target.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault() is not { } function)
            return false;
        return (function.Args.PosOnlyArgs.IsEmpty ? function.Args.Args : function.Args.PosOnlyArgs) is [{ Annotation: null } first, ..] && first.Name == name.Id
            && function.Ancestors().FirstOrDefault(node => node is FunctionDefinitionSyntax or ClassDefSyntax) is FunctionDefinitionSyntax;
    }

    // `self.x = …` in a method.
    private bool IsOwnObject(AttributeSyntax target) =>
        target.Value is NameSyntax name && _places.MethodAround(target) is { } method
        && (method.Args.PosOnlyArgs.IsEmpty ? method.Args.Args : method.Args.PosOnlyArgs) is [var first, ..] && first.Name == name.Id;
}
