using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>The functions of a module that put values into a container which a global of the module holds, and what calls them as decorators.</summary>
internal sealed class GlobalGrowers(Evaluator evaluator, Compilation compilation)
{
    /// <summary>More functions than these, or more definitions decorated, say too little.</summary>
    private const int Limit = 24;

    private readonly Dictionary<ModuleSymbol, Dictionary<string, List<FunctionDefinitionSyntax>>> _growers = [];
    private Dictionary<string, List<(LazyFrame Frame, string Name)>>? _decorated;

    /// <summary>Evaluates whatever puts something into the container that the global <paramref name="name"/> holds.</summary>
    public void Run(string name, ModuleFrame module)
    {
        if (!_growers.TryGetValue(module.Module, out var growers))
            _growers[module.Module] = growers = FindGrowers(module.Module);
        if (!growers.TryGetValue(name, out var functions) || functions.Count > Limit)
            return;
        foreach (var function in functions)
        {
            evaluator.Run(evaluator.DefaultContext(new FunctionType(evaluator.FunctionOf(function, module), module)));
            if ((_decorated ??= FindDecorated()).TryGetValue(function.Name, out var definitions) && definitions.Count <= Limit)
            {
                foreach (var (frame, decorated) in definitions)
                    evaluator.LookupLazy(decorated, frame);
            }
        }
    }

    /// <summary>Whether an expression is the container of <c>x.append(…)</c>, <c>x[key] = …</c> and the like.</summary>
    public static bool IsGrowing(ExpressionSyntax place) => place.Parent switch
    {
        AttributeSyntax { Attr: "append" or "add" or "insert" or "extend" or "update" or "setdefault" } method => method.Parent is CallSyntax call && call.Func == method,
        SubscriptSyntax { Context: ExpressionContext.Store } item => item.Value == place,
        _ => false,
    };

    private static Dictionary<string, List<FunctionDefinitionSyntax>> FindGrowers(ModuleSymbol module)
    {
        var growers = new Dictionary<string, List<FunctionDefinitionSyntax>>();
        foreach (var function in module.Tree.Root.Body.OfType<FunctionDefinitionSyntax>())
        {
            foreach (var name in function.DescendantNodes().OfType<NameSyntax>().Where(name => IsGrowing(name) && module.Scope.Find(name.Id) is not null).Select(name => name.Id).Distinct())
            {
                if (!growers.TryGetValue(name, out var functions))
                    growers[name] = functions = [];
                functions.Add(function);
            }
        }

        return growers;
    }

    // `@register("name") def run(): …`, `@registry.register class Runner: …`, by the last name of the decorator.
    private Dictionary<string, List<(LazyFrame Frame, string Name)>> FindDecorated()
    {
        var decorated = new Dictionary<string, List<(LazyFrame Frame, string Name)>>();
        foreach (var module in compilation.Modules.Where(module => module.File!.Role is SourceRole.Application or SourceRole.Script or SourceRole.Command))
        {
            foreach (var statement in module.Tree.Root.Body)
            {
                var (name, decorators) = statement switch
                {
                    FunctionDefinitionSyntax function => (function.Name, function.Decorators),
                    ClassDefSyntax @class => (@class.Name, @class.Decorators),
                    _ => ("", []),
                };
                foreach (var decorator in decorators)
                {
                    var word = (decorator is CallSyntax call ? call.Func : decorator) switch
                    {
                        NameSyntax only => only.Id,
                        AttributeSyntax dotted => dotted.Attr,
                        _ => "",
                    };
                    if (!decorated.TryGetValue(word, out var definitions))
                        decorated[word] = definitions = [];
                    definitions.Add((evaluator.FrameOf(module), name));
                }
            }
        }

        return decorated;
    }
}
