using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Code that registers something, evaluated when what it registers with is read: see <see cref="GlobalGrowers"/>.</content>
internal sealed partial class Evaluator
{
    private readonly HashSet<SyntaxNode> _registrationsRun = [];

    /// <summary>Where a global of that name was first bound, through imports from one module to the next; null if it is none.</summary>
    internal (ModuleSymbol Module, string Name)? GlobalOf(string name, ModuleSymbol module)
    {
        for (var step = 0; step < 8; step++)
        {
            if (module.Scope.Find(name) is not { Count: > 0 } bindings)
                return null;
            if (bindings[^1].Node is not AliasSyntax { Parent: ImportFromSyntax from } alias)
                return (module, name);
            if (module.ResolveImport(from.Module, from.Level) is not { } target || _modules.Find(target, module) is not { } frame)
                return null;
            (module, name) = (frame.Module, alias.Name);
        }

        return null;
    }

    /// <summary>Whether an expression in a module or class body is that module.</summary>
    internal bool IsModule(ExpressionSyntax expression, LazyFrame frame, ModuleSymbol module) =>
        PathSlots.Text(expression) is not null && Evaluate(expression, frame) is ModuleType { Name: var name } && name == module.Name;

    /// <summary>Evaluates a registration, or the function around it, once.</summary>
    internal void RunRegistration(GrowthPlace place)
    {
        if (!_registrationsRun.Add((SyntaxNode?)place.Function ?? place.Node))
            return;
        if (place.Function is { } function)
            RunRegistering(function, place.Frame);
        else if (place.Node is CallSyntax call)
            Evaluate(call, place.Frame);
        else if (place.Node.Parent is SubscriptSyntax { Parent: AssignSyntax assign } item)
            Grow(place.Node, Evaluate(place.Node, place.Frame), Evaluate(item.Slice, place.Frame), Evaluate(assign.Value, place.Frame), place.Frame);
        else if (place.Node.Ancestors().TakeWhile(node => node is ExpressionSyntax).OfType<CallSyntax>().LastOrDefault() is { } method)
            Evaluate(method, place.Frame);
    }

    private void RunRegistering(FunctionDefinitionSyntax function, LazyFrame frame)
    {
        if (frame is not ClassFrame { Class: var @class })
        {
            Run(DefaultContext(new FunctionType(FunctionOf(function, frame), frame)));
            return;
        }

        var method = MethodOf(function, @class, new InstanceType(@class, []));
        if (function.Name != "__init_subclass__")
        {
            Run(DefaultContext(method));
            return;
        }

        // It runs when a class below is defined, with that class.
        foreach (var below in (Subclasses?.Invoke(@class) ?? []).Where(below => below != @class).Take(OverrideLimit * 3))
            Run(DefaultContext(new FunctionType(method.Function, method.Frame, new ClassType(below, []))));
    }
}
