using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What a framework may ask about a project: its modules and classes, and what their names mean.</summary>
/// <remarks>Answers come from the evaluation: values, not text. It belongs to one thread.</remarks>
public sealed class SemanticModel
{
    private readonly Evaluator _evaluator;
    private readonly Compilation _compilation;
    private readonly Dictionary<Frame, BodyModel> _bodies = [];
    private Dictionary<SyntaxNode, ModuleSymbol>? _roots;
    private CallIndex? _calls;
    private readonly Dictionary<string, bool> _isImported = [];
    private HashSet<string>? _imports;

    internal SemanticModel(Evaluator evaluator, Compilation compilation, ClassFacts classes)
    {
        _evaluator = evaluator;
        _compilation = compilation;
        Classes = classes;
    }

    /// <summary>The modules of the project.</summary>
    public ImmutableArray<ModuleSymbol> Modules => _compilation.Modules;

    /// <summary>What the project depends on.</summary>
    public ProjectDependencies Dependencies => _compilation.Dependencies;

    /// <summary>The classes.</summary>
    public ClassFacts Classes { get; }

    /// <summary>The calls and decorated definitions of the application's modules, by name.</summary>
    public CallIndex Calls => _calls ??= new CallIndex(_compilation.Modules);

    /// <summary>Whether some module imports one whose dotted name contains a word, such as <c>django</c>.</summary>
    public bool Imports(string word)
    {
        if (!_isImported.TryGetValue(word, out var isImported))
            _isImported[word] = isImported = (_imports ??= [.. ImportedModules()]).Any(name => name.Contains(word, StringComparison.Ordinal));
        return isImported;
    }

    private IEnumerable<string> ImportedModules() => Modules.SelectMany(module => module.Tree.Index.Imports).SelectMany(statement => statement switch
    {
        ImportSyntax import => import.Names.Select(alias => alias.Name),
        ImportFromSyntax { Level: 0, Module: { } source } => [source],
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>The innermost body around a node of the project.</summary>
    /// <exception cref="ArgumentException">The node is of no module of the project.</exception>
    public BodyModel BodyAround(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            // Decorators, defaults and annotations of a definition stand in the body around it.
            if (ancestor is FunctionDefinitionSyntax or ClassDefSyntax && IsInBody(node, ancestor))
                return BodyOf(BodyAround(ancestor).FrameOf(ancestor));
            if (ancestor is ModuleSyntax)
                return BodyOf(_evaluator.FrameOf((_roots ??= Modules.ToDictionary(module => (SyntaxNode)module.Tree.Root))[ancestor]));
        }

        throw new ArgumentException("The node is of no module.", nameof(node));
    }

    internal BodyModel BodyOf(Frame frame)
    {
        if (!_bodies.TryGetValue(frame, out var body))
            _bodies[frame] = body = new BodyModel(_evaluator, this, frame);
        return body;
    }

    private static bool IsInBody(SyntaxNode node, SyntaxNode definition)
    {
        while (node.Parent != definition)
            node = node.Parent!;
        return node is StatementSyntax;
    }

    /// <summary>The module that an importer means by a dotted name; null if there is none.</summary>
    public ModuleSymbol? FindModule(string name, ModuleSymbol importer) => _compilation.FindModule(name, importer);

    /// <summary>The value of a module-level name, its own or taken from elsewhere; null if there is none.</summary>
    public PythonType? ValueOf(ModuleSymbol module, string name) => _evaluator.LookupLazy(name, _evaluator.FrameOf(module));

    /// <summary>The value of an expression that stands at module level.</summary>
    public PythonType ValueOf(ModuleSymbol module, ExpressionSyntax expression) => _evaluator.Evaluate(expression, _evaluator.FrameOf(module));

    /// <summary>What a dotted name means, as an import of its module and the attributes after it; unknown if it leads nowhere.</summary>
    public PythonType Import(string dottedName, ModuleSymbol importer)
    {
        var dot = dottedName.LastIndexOf('.');
        return dot <= 0 ? UnknownType.Because(UnknownReason.Name) : _evaluator.ModuleMember(dottedName[..dot], dottedName[(dot + 1)..], importer);
    }

    /// <summary>The first class in the resolution order that has a member, and its value there.</summary>
    public (ClassSymbol Owner, PythonType Value)? FindMember(ClassSymbol @class, string name) => _evaluator.FindMember(@class, name);

    /// <summary>A method bound to an object of the class, or to the class itself; null if there is none, or it is no function.</summary>
    public FunctionType? FindMethod(ClassSymbol @class, string name) => _evaluator.FindMember(@class, name)?.Value switch
    {
        FunctionType { Receiver: null } method => method.Bind(new InstanceType(@class, [])),
        MethodWrapperType { IsStatic: true, Function: FunctionType function } => function,
        MethodWrapperType { Function: FunctionType function } => function.Bind(new ClassType(@class, [])),
        _ => null,
    };

    /// <summary>Whether a class derives from something unknown, so that a member not found may still exist.</summary>
    public bool HasUnknownBase(ClassSymbol @class) => _evaluator.HierarchyOf(@class).HasUnknownBase;

    /// <summary>The function that a definition at module level makes, without its decorators.</summary>
    public FunctionType FunctionOf(FunctionDefinitionSyntax definition, ModuleSymbol module) => new(_evaluator.FunctionOf(definition, _evaluator.FrameOf(module)), _evaluator.FrameOf(module));

    /// <summary>The functions that calling a value runs, the outermost ones.</summary>
    public IEnumerable<FunctionType> FunctionsOf(PythonType value) => value switch
    {
        FunctionType function => [function],
        UnionType union => union.Members.SelectMany(FunctionsOf),
        CrossingType crossing => FunctionsOf(crossing.Target),
        MethodWrapperType wrapper => FunctionsOf(wrapper.Function),
        InstanceType instance when _evaluator.FindMember(instance.Class, "__call__") is { Value: FunctionType call } => [call.Bind(instance)],
        _ => [],
    };

    /// <summary>The project's functions that a value is made of, however it is wrapped: decorated, partially applied.</summary>
    public static IEnumerable<FunctionSymbol> FunctionsWithin(PythonType value) => FunctionsWithin(value, 0);

    private static IEnumerable<FunctionSymbol> FunctionsWithin(PythonType value, int depth)
    {
        if (depth > 4)
            return [];
        return value switch
        {
            FunctionType { Function.Module.IsStub: false } function => [function.Function],
            FunctionType { Frame: FunctionContext context } => context.Arguments.SelectMany(argument => FunctionsWithin(argument, depth + 1)),
            InstanceType { Creation.Arguments: var arguments } => arguments.Positional.SelectMany(argument => FunctionsWithin(argument, depth + 1)),
            UnionType union => union.Members.SelectMany(member => FunctionsWithin(member, depth + 1)),
            TupleType tuple => tuple.Elements.SelectMany(element => FunctionsWithin(element, depth + 1)),
            MethodWrapperType wrapper => FunctionsWithin(wrapper.Function, depth + 1),
            CrossingType crossing => FunctionsWithin(crossing.Target, depth + 1),
            _ => [],
        };
    }

    /// <summary>An object of a class of the stubs or the project; unknown if there is none of that name.</summary>
    public PythonType InstanceOf(string module, string name, ModuleSymbol seenFrom) =>
        _evaluator.ModuleMember(module, name, seenFrom) is ClassType @class ? new InstanceType(@class.Class, []) : UnknownType.Because(UnknownReason.Library);

    /// <summary>An object of a builtin class.</summary>
    public PythonType Builtin(string name) => _evaluator.BuiltinInstance(name);
}
