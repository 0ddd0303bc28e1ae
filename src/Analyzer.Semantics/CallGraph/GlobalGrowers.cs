using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>The code that puts values into containers which globals and class attributes hold, wherever in the project it stands, and what calls it.</summary>
internal sealed class GlobalGrowers(Evaluator evaluator, Compilation compilation)
{
    /// <summary>More places than these, or more definitions decorated, say too little.</summary>
    private const int Limit = 24;

    private Dictionary<string, List<GrowthPlace>>? _places;
    private readonly Dictionary<string, List<(LazyFrame Frame, string Name)>> _decorated = [];
    private readonly Dictionary<string, List<GrowthPlace>> _calls = [];
    private Dictionary<string, string>? _renamed; // The names that the module being read gives to what it imports.

    /// <summary>Evaluates whatever puts something into the container that the global <paramref name="name"/> of a module holds.</summary>
    public void Run(string name, ModuleFrame module)
    {
        foreach (var place in Find(_places ??= BuildIndex(), name))
        {
            if (place.Node is NameSyntax local ? evaluator.GlobalOf(local.Id, place.Frame.Module) == (module.Module, name) : evaluator.IsModule(((AttributeSyntax)place.Node).Value, place.Frame, module.Module))
                Run(place);
        }
    }

    /// <summary>Evaluates whatever puts something into the container that an attribute of a class, or of its objects, holds.</summary>
    public void RunAttribute(string name)
    {
        foreach (var place in Find(_places ??= BuildIndex(), name).Where(place => place.Node is AttributeSyntax).ToList())
            Run(place);
    }

    /// <summary>Evaluates what calls a method that puts something into a container of its own object: <c>bus.subscribe(f)</c>, <c>@bus.on("x")</c>.</summary>
    public void RunCallers(string method)
    {
        _places ??= BuildIndex();
        if (_decorated.TryGetValue(method, out var definitions) && definitions.Count <= Limit)
        {
            foreach (var (frame, decorated) in definitions)
                evaluator.LookupLazy(decorated, frame);
        }

        foreach (var call in Find(_calls, method))
            evaluator.RunRegistration(call);
    }

    /// <summary>Whether an expression is the container of <c>x.append(…)</c>, <c>x[key] = …</c> and the like.</summary>
    public static bool IsGrowing(ExpressionSyntax place) => place.Parent switch
    {
        AttributeSyntax { Attr: "append" or "add" or "insert" or "extend" or "update" or "setdefault" } method => method.Parent is CallSyntax call && call.Func == method,
        SubscriptSyntax { Context: ExpressionContext.Store } item => item.Value == place,
        _ => false,
    };

    private void Run(GrowthPlace place)
    {
        evaluator.RunRegistration(place);
        if (place.Function is { } function)
            RunCallers(function.Name);
    }

    private static List<GrowthPlace> Find(Dictionary<string, List<GrowthPlace>> places, string name) =>
        places.TryGetValue(name, out var found) && found.Count <= Limit ? found : [];

    private Dictionary<string, List<GrowthPlace>> BuildIndex()
    {
        _places = [];
        foreach (var module in compilation.Modules.Where(module => module.File!.Role is SourceRole.Application or SourceRole.Script or SourceRole.Command))
        {
            _renamed = RenamedIn(module);
            AddBody(module.Tree.Root.Body, evaluator.FrameOf(module));
        }

        return _places;
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

    private void AddBody(ImmutableArray<StatementSyntax> body, LazyFrame frame)
    {
        foreach (var statement in body)
        {
            var function = statement as FunctionDefinitionSyntax;
            if (frame is ModuleFrame)
                AddDecorators(statement, frame);
            if (statement is ClassDefSyntax @class)
            {
                AddBody(@class.Body, evaluator.ClassOf(@class, frame).Frame);
                continue;
            }

            // Registrations are statements: what stands deeper in expressions is not looked at.
            AddStatement(statement, frame, function);
            foreach (var inner in statement.DescendantNodes(node => node is not ExpressionSyntax).OfType<StatementSyntax>())
                AddStatement(inner, frame, function);
        }
    }

    private void AddStatement(StatementSyntax statement, LazyFrame frame, FunctionDefinitionSyntax? function)
    {
        var value = statement switch
        {
            ExpressionStatementSyntax expression => expression.Value is AwaitSyntax await ? await.Value : expression.Value,
            AssignSyntax assign => assign.Value,
            ReturnSyntax @return => @return.Value,
            _ => null,
        };
        if (value is CallSyntax { Func: AttributeSyntax method } && IsGrowing(method.Value))
            Add(_places!, method.Value, frame, function);
        else if (statement is ExpressionStatementSyntax && value is CallSyntax { Func: NameSyntax or AttributeSyntax, Args.IsEmpty: false } call)
            Add(_calls, NameOf(call.Func), new GrowthPlace(frame, function, call));
        if (statement is AssignSyntax { Targets: var targets })
        {
            foreach (var target in targets.OfType<SubscriptSyntax>())
                Add(_places!, target.Value, frame, function);
        }
    }

    // `@register("name") def run(): …`, `@registry.register class Runner: …`, by the last name of the decorator.
    private void AddDecorators(StatementSyntax statement, LazyFrame frame)
    {
        var (name, decorators) = statement switch
        {
            FunctionDefinitionSyntax function => (function.Name, function.Decorators),
            ClassDefSyntax @class => (@class.Name, @class.Decorators),
            _ => ("", []),
        };
        foreach (var decorator in decorators)
        {
            var word = NameOf(decorator is CallSyntax call ? call.Func : decorator);
            if (!_decorated.TryGetValue(word, out var definitions))
                _decorated[word] = definitions = [];
            definitions.Add((frame, name));
        }
    }

    private void Add(Dictionary<string, List<GrowthPlace>> places, ExpressionSyntax container, LazyFrame frame, FunctionDefinitionSyntax? function)
    {
        var name = container is NameSyntax local && _renamed?.GetValueOrDefault(local.Id) is { } original ? original : NameOf(container);
        if (container is NameSyntax or AttributeSyntax)
            Add(places, name, new GrowthPlace(frame, function, container));
    }

    private static void Add(Dictionary<string, List<GrowthPlace>> places, string name, GrowthPlace place)
    {
        if (!places.TryGetValue(name, out var found))
            places[name] = found = [];
        found.Add(place);
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
internal readonly record struct GrowthPlace(LazyFrame Frame, FunctionDefinitionSyntax? Function, ExpressionSyntax Node);
