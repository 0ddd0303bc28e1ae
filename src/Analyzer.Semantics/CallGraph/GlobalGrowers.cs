using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>The code that puts values into containers which globals and class attributes hold, wherever in the project it stands, and what calls it.</summary>
internal sealed class GlobalGrowers(Evaluator evaluator, Compilation compilation)
{
    /// <summary>More places than these, or more definitions decorated, say too little.</summary>
    private const int Limit = 24;

    private readonly BodyPlaces _bodies = new(evaluator);
    private readonly Dictionary<string, List<(SyntaxNode Node, ModuleSymbol Module)>> _containers = [];
    private readonly Dictionary<string, List<(SyntaxNode Node, ModuleSymbol Module)>> _calls = [];
    private readonly Dictionary<string, List<(SyntaxNode Node, ModuleSymbol Module)>> _decorated = [];
    private bool _isIndexed;

    /// <summary>Evaluates whatever puts something into the container that the global <paramref name="name"/> of a module holds.</summary>
    public void Run(string name, ModuleFrame module)
    {
        foreach (var place in Find(_containers, name))
        {
            if (place.Node is NameSyntax local ? evaluator.GlobalOf(local.Id, place.Frame.Module) == (module.Module, name) : evaluator.IsModule(((AttributeSyntax)place.Node).Value, place.Frame, module.Module))
                Run(place);
        }
    }

    /// <summary>Evaluates whatever puts something into the container that an attribute of a class, or of its objects, holds.</summary>
    public void RunAttribute(string name)
    {
        foreach (var place in Find(_containers, name).Where(place => place.Node is AttributeSyntax))
            Run(place);
    }

    /// <summary>Evaluates what calls a method that puts something into a container of its own object: <c>bus.subscribe(f)</c>, <c>@bus.on("x")</c>.</summary>
    public void RunCallers(string method)
    {
        foreach (var (definition, module) in Named(_decorated, method))
            evaluator.LookupLazy(definition is FunctionDefinitionSyntax function ? function.Name : ((ClassDefSyntax)definition).Name, evaluator.FrameOf(module));
        foreach (var call in Find(_calls, method))
            evaluator.RunRegistration(call);
    }

    /// <summary>Whether an expression is the container of <c>x.append(…)</c>, <c>x[key] = …</c> and the like.</summary>
    public static bool IsGrowing(ExpressionSyntax place) => place.Parent switch
    {
        AttributeSyntax { Attr: "append" or "add" or "insert" or "extend" or "update" or "setdefault" } method => method.Parent is CallSyntax call && call.Func == method,
        SubscriptSyntax item => item.Value == place && (item.Context == ExpressionContext.Store || IsGrowing(item)),
        _ => false,
    };

    private void Run(GrowthPlace place)
    {
        evaluator.RunRegistration(place);
        if (place.Function is { } function)
            RunCallers(function.Name);
    }

    private List<GrowthPlace> Find(Dictionary<string, List<(SyntaxNode Node, ModuleSymbol Module)>> places, string name)
    {
        var found = new List<GrowthPlace>();
        foreach (var (node, module) in Named(places, name))
        {
            var (frame, function) = _bodies.Of(node, module);
            found.Add(new GrowthPlace(frame, function, (ExpressionSyntax)node));
        }

        return found;
    }

    private List<(SyntaxNode Node, ModuleSymbol Module)> Named(Dictionary<string, List<(SyntaxNode Node, ModuleSymbol Module)>> places, string name)
    {
        BuildIndex();
        return places.TryGetValue(name, out var found) && found.Count <= Limit ? found : [];
    }

    private void BuildIndex()
    {
        if (_isIndexed)
            return;
        _isIndexed = true;
        foreach (var module in compilation.Modules.Where(module => module.IsProduction))
        {
            var renamed = RenamedIn(module);
            // Registrations are statements: what stands deeper in expressions is not looked at.
            foreach (var statement in module.Tree.Index.Statements)
                AddStatement(statement, module, renamed);
            foreach (var definition in module.Tree.Index.Decorated.Where(definition => definition.Parent is ModuleSyntax))
                AddDecorators(definition, module);
        }
    }

    private void AddStatement(StatementSyntax statement, ModuleSymbol module, Dictionary<string, string>? renamed)
    {
        var value = statement switch
        {
            ExpressionStatementSyntax expression => expression.Value is AwaitSyntax await ? await.Value : expression.Value,
            AssignSyntax assign => assign.Value,
            ReturnSyntax @return => @return.Value,
            _ => null,
        };
        if (value is CallSyntax { Func: AttributeSyntax method } && IsGrowing(method.Value))
            AddContainer(Evaluator.HolderOf(method.Value)?.Holder ?? method.Value, module, renamed);
        else if (statement is ExpressionStatementSyntax && value is CallSyntax { Func: NameSyntax or AttributeSyntax, Args.IsEmpty: false } call)
            Add(_calls, NameOf(call.Func), call, module);
        if (statement is AssignSyntax { Targets: var targets })
        {
            foreach (var target in targets.OfType<SubscriptSyntax>())
                AddContainer(target.Value, module, renamed);
        }
    }

    // `@register("name") def run(): …`, `@registry.register class Runner: …`, by the last name of the decorator.
    private void AddDecorators(StatementSyntax definition, ModuleSymbol module)
    {
        foreach (var decorator in definition is FunctionDefinitionSyntax function ? function.Decorators : ((ClassDefSyntax)definition).Decorators)
            Add(_decorated, NameOf(decorator is CallSyntax call ? call.Func : decorator), definition, module);
    }

    private void AddContainer(ExpressionSyntax container, ModuleSymbol module, Dictionary<string, string>? renamed)
    {
        if (container is NameSyntax or AttributeSyntax)
            Add(_containers, container is NameSyntax local && renamed?.GetValueOrDefault(local.Id) is { } original ? original : NameOf(container), container, module);
    }

    // `from registry import PLUGINS as plugins`: what is put into `plugins` is looked for under the name that its own module gives it.
    private static Dictionary<string, string>? RenamedIn(ModuleSymbol module)
    {
        Dictionary<string, string>? renamed = null;
        foreach (var alias in module.Tree.Root.Body.OfType<ImportFromSyntax>().SelectMany(from => from.Names))
        {
            if (alias.AsName is { } local && local != alias.Name)
                (renamed ??= [])[local] = alias.Name;
        }

        return renamed;
    }

    private static void Add(Dictionary<string, List<(SyntaxNode Node, ModuleSymbol Module)>> places, string name, SyntaxNode node, ModuleSymbol module)
    {
        if (!places.TryGetValue(name, out var found))
            places[name] = found = [];
        found.Add((node, module));
    }

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        NameSyntax name => name.Id,
        AttributeSyntax attribute => attribute.Attr,
        _ => "",
    };
}

/// <summary>Code that puts something into a container, or calls what does.</summary>
/// <param name="Frame">The module or class body around it.</param>
/// <param name="Function">The outermost function around it within <paramref name="Frame"/>; null if there is none.</param>
/// <param name="Node">The container, or the call.</param>
internal sealed record GrowthPlace(LazyFrame Frame, FunctionDefinitionSyntax? Function, ExpressionSyntax Node);
