using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A function, method, lambda or generator expression: anything whose body runs when it is called.</summary>
public sealed class FunctionSymbol
{
    private Dictionary<string, int>? _slots;
    private Scope? _scope;
    private bool? _readsNames;
    private HashSet<string>? _sharedNames;
    private HashSet<string>? _comparedNames;
    private bool? _hasEmptyBody;
    private bool? _isAbstract;
    private int? _positionalLimit;
    private PythonType?[]? _declared;
    private Marker?[]? _markers;
    private ImmutableArray<FunctionDefinitionSyntax> _nestedFunctions;
    private PathSlots? _paths;
    private int _unnamedSlots;

    internal FunctionSymbol(SyntaxNode syntax, ModuleSymbol module, ClassSymbol? containingClass, string qualifiedName)
    {
        Syntax = syntax;
        Module = module;
        ContainingClass = containingClass;
        QualifiedName = qualifiedName;
        Parameters = syntax switch
        {
            FunctionDefinitionSyntax definition => ReadParameters(definition.Args),
            LambdaSyntax lambda => ReadParameters(lambda.Args),
            _ => [],
        };
        var hasYield = HasYield;
        IsCoroutine = syntax is AsyncFunctionDefSyntax && !hasYield;
        IsAsyncGenerator = (syntax is AsyncFunctionDefSyntax && hasYield) || syntax is GeneratorExpSyntax { Generators: var generators } && generators.Any(part => part.IsAsync);
        Declaration = syntax is FunctionDefinitionSyntax declared && module.Declarations is { } declarations ? DeclarationReader.Of(declared, module.Tree, declarations) : Declaration.None;
        IsGenerator = (syntax is FunctionDefSyntax && hasYield) || (syntax is GeneratorExpSyntax && !IsAsyncGenerator);
    }

    /// <summary>The definition: a <c>def</c>, a lambda, or a generator expression.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The module it stands in.</summary>
    public ModuleSymbol Module { get; }

    /// <summary>The class whose body it stands in directly; null for functions.</summary>
    public ClassSymbol? ContainingClass { get; }

    /// <summary>The dotted name, such as <c>shop.views.CartView.get</c>.</summary>
    public string QualifiedName { get; }

    /// <summary>The last part of the name; <c>&lt;lambda&gt;</c> and <c>&lt;genexpr&gt;</c> as CPython calls them.</summary>
    public string Name => Syntax switch
    {
        FunctionDefinitionSyntax definition => definition.Name,
        LambdaSyntax => "<lambda>",
        _ => "<genexpr>",
    };

    /// <summary>The parameters in the order of the signature.</summary>
    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>What the project declares of it in a comment.</summary>
    public Declaration Declaration { get; }

    /// <summary>Whether a call makes a coroutine: <c>async def</c> without <c>yield</c>.</summary>
    public bool IsCoroutine { get; }

    /// <summary>Whether a call makes a generator.</summary>
    public bool IsGenerator { get; }

    /// <summary>Whether a call makes an asynchronous generator.</summary>
    public bool IsAsyncGenerator { get; }

    /// <summary>Whether the body runs on an event loop whoever calls it.</summary>
    public bool IsAsync => IsCoroutine || IsAsyncGenerator;

    /// <summary>Whether the body says nothing: <c>...</c>, perhaps after a docstring.</summary>
    public bool HasEmptyBody => _hasEmptyBody ??= Syntax is FunctionDefinitionSyntax { Body: var body } && body.All(IsEmpty);

    /// <summary>Whether a subclass has to say what it does: <c>...</c>, <c>pass</c> or <c>raise NotImplementedError</c>.</summary>
    public bool IsAbstract => _isAbstract ??= Syntax is FunctionDefinitionSyntax { Body: var body } && body.All(IsPlaceholder);

    /// <summary>Whether a class that has it cannot be called: <c>@abstractmethod</c>.</summary>
    internal static bool IsMarkedAbstract(FunctionDefinitionSyntax method) =>
        method.Decorators.Any(decorator => decorator is NameSyntax { Id: "abstractmethod" } or AttributeSyntax { Attr: "abstractmethod" });

    /// <summary>Whether it looks up attributes or modules by names that it is given, so that their text matters.</summary>
    internal bool ReadsNames => _readsNames ??= Name is "__getattr__" or "__getattribute__" or "__setattr__"
        || Syntax.DescendantNodes().Any(node => node is CallSyntax { Func: NameSyntax { Id: "getattr" or "setattr" or "import_module" or "find_spec" } or AttributeSyntax { Attr: "import_module" or "find_spec" } });

    /// <summary>Whether its body compares the parameter with something, so that the text it is given decides which way is taken.</summary>
    internal bool ComparesText(int parameter)
    {
        _comparedNames ??= [.. Syntax.DescendantNodes().OfType<CompareSyntax>().Select(compare => compare.Left).OfType<NameSyntax>().Select(name => name.Id)];
        // A generator expression is given what it iterates over, and has no parameter for it.
        return parameter < Parameters.Length && _comparedNames.Contains(Parameters[parameter].Name);
    }

    internal Scope Scope => _scope ??= Syntax switch
    {
        FunctionDefinitionSyntax definition => ScopeBuilder.Build(definition.Body),
        LambdaSyntax lambda => ScopeBuilder.Build(lambda.Body),
        _ => ScopeBuilder.Build([]),
    };

    /// <summary>Local names to their slots: the parameters first, then what the body binds.</summary>
    internal Dictionary<string, int> Slots => _slots ??= AssignSlots();

    /// <summary>The number of slots: more than names where two parameters have one name, which Python refuses.</summary>
    internal int SlotCount => Slots.Count + _unnamedSlots;

    /// <summary>The most arguments that it takes by position.</summary>
    internal int PositionalLimit => _positionalLimit ??= Parameters.Any(parameter => parameter.Kind == ParameterKind.VarPositional)
        ? int.MaxValue
        : Parameters.Count(parameter => parameter.Kind is ParameterKind.PositionalOnly or ParameterKind.PositionalOrKeyword);

    /// <summary>What the annotations of its parameters declare, and last that of its result, once they were asked for; used where it has one frame.</summary>
    internal PythonType?[] Declared => _declared ??= new PythonType?[Parameters.Length + 1];

    /// <summary>The markers of its parameters, once they were asked for; used where it has one frame.</summary>
    internal Marker?[] Markers => _markers ??= new Marker?[Parameters.Length];

    /// <summary>The functions that are defined within it, at any depth.</summary>
    internal ImmutableArray<FunctionDefinitionSyntax> NestedFunctions
    {
        get
        {
            if (_nestedFunctions.IsDefault)
                _nestedFunctions = [.. Syntax.DescendantNodes().OfType<FunctionDefinitionSyntax>()];
            return _nestedFunctions;
        }
    }

    /// <summary>The dotted paths and globals that are narrowed in it, whose slots follow those of the locals.</summary>
    internal PathSlots Paths => _paths ??= Syntax is FunctionDefinitionSyntax definition && !Module.IsStub ? PathSlots.Of(definition, Scope.Globals, SlotCount) : PathSlots.None;

    /// <summary>Its variables that functions within it assign to, through <c>nonlocal</c>.</summary>
    internal IReadOnlySet<string> SharedNames => _sharedNames ??= FindSharedNames();

    /// <summary>Its <c>yield</c> and <c>yield from</c> expressions, without those of functions within, in the order of the text.</summary>
    internal IEnumerable<SyntaxNode> Yields => Syntax is FunctionDefinitionSyntax { Body: var body } ? body.SelectMany(YieldsOf) : [];

    private bool HasYield => Syntax is FunctionDefinitionSyntax { Body: var body } && body.Any(statement => YieldsOf(statement).Any());

    /// <inheritdoc/>
    public override string ToString() => QualifiedName;

    private static bool IsEmpty(StatementSyntax statement) => statement is ExpressionStatementSyntax { Value: ConstantSyntax };

    private static bool IsPlaceholder(StatementSyntax statement) => IsEmpty(statement)
        || statement is PassSyntax
        || statement is RaiseSyntax { Exc: NameSyntax { Id: "NotImplementedError" } or CallSyntax { Func: NameSyntax { Id: "NotImplementedError" } } };

    private static IEnumerable<SyntaxNode> YieldsOf(StatementSyntax statement) => statement is FunctionDefinitionSyntax or ClassDefSyntax
        ? []
        : statement.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or LambdaSyntax)).Where(node => node is YieldSyntax or YieldFromSyntax);

    private Dictionary<string, int> AssignSlots()
    {
        var slots = new Dictionary<string, int>();
        foreach (var parameter in Parameters)
            slots[parameter.Name] = parameter.Index;
        _unnamedSlots = Parameters.Length - slots.Count;
        var next = Parameters.Length;
        foreach (var name in Scope.Names.Concat(Scope.Nonlocals.Order(StringComparer.Ordinal)))
        {
            if (slots.TryAdd(name, next))
                next++;
        }

        return slots;
    }

    private HashSet<string> FindSharedNames()
    {
        var names = new HashSet<string>();
        if (Syntax is not FunctionDefinitionSyntax { Body: var body })
            return names;
        foreach (var statement in body)
        {
            foreach (var node in statement.DescendantNodes(node => node is not ExpressionSyntax))
            {
                if (node is NonlocalSyntax nonlocal)
                    names.UnionWith(nonlocal.Names);
            }
        }

        names.ExceptWith(Scope.Nonlocals);
        return names;
    }

    private static ImmutableArray<Parameter> ReadParameters(ArgumentsSyntax arguments)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        var positionalCount = arguments.PosOnlyArgs.Length + arguments.Args.Length;
        var firstDefault = positionalCount - arguments.Defaults.Length;
        foreach (var arg in arguments.PosOnlyArgs)
            parameters.Add(new Parameter(ParameterKind.PositionalOnly, arg, DefaultOf(parameters.Count), parameters.Count));
        foreach (var arg in arguments.Args)
            parameters.Add(new Parameter(ParameterKind.PositionalOrKeyword, arg, DefaultOf(parameters.Count), parameters.Count));
        if (arguments.VarArg is { } varArg)
            parameters.Add(new Parameter(ParameterKind.VarPositional, varArg, null, parameters.Count));
        for (var i = 0; i < arguments.KwOnlyArgs.Length; i++)
            parameters.Add(new Parameter(ParameterKind.KeywordOnly, arguments.KwOnlyArgs[i], arguments.KwDefaults[i], parameters.Count));
        if (arguments.KwArg is { } kwArg)
            parameters.Add(new Parameter(ParameterKind.VarKeyword, kwArg, null, parameters.Count));
        return parameters.ToImmutable();

        ExpressionSyntax? DefaultOf(int index) => index >= firstDefault ? arguments.Defaults[index - firstDefault] : null;
    }
}
