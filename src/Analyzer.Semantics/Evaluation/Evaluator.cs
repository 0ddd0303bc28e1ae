using System.Runtime.CompilerServices;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Evaluates Python with abstract values: what each expression may be, and what each operation may call.</summary>
/// <remarks>
/// An abstract interpreter in the manner of Cousot and Cousot (1977), driven by demand: module and class names are
/// evaluated when they are asked for, a function once for each combination of arguments. Context sensitivity by arguments,
/// and objects told apart by the arguments they were made with (Smaragdakis, Bravenboer, Lhoták: "Pick your contexts
/// well", POPL 2011), are what lets `service.available()` be judged by the store that this service was given.
/// </remarks>
/// <param name="source">The modules.</param>
/// <param name="builtins">The stub of the module <c>builtins</c>; null if there is none.</param>
internal sealed partial class Evaluator(IModuleSource source, ModuleSymbol? builtins)
{
    /// <summary>The most contexts of one function; further calls share the one with declared types.</summary>
    private const int ContextLimit = 24;

    /// <summary>A function of a stub within itself so often has its declared types: otherwise each call may be one of a larger type, and there is no end.</summary>
    private const int StubNestingLimit = 6;

    /// <summary>Objects and containers nested deeper than this lose what they are made of.</summary>
    private const int TypeDepthLimit = 6;

    /// <summary>How many types a value may be written with before its parts are forgotten: every walk through a value is bounded by it.</summary>
    private const int TypeSizeLimit = 10_000;

    private readonly ModuleTable _modules = new(source);
    private readonly Dictionary<(SyntaxNode, ClassSymbol?), FunctionSymbol> _functions = [];
    private readonly Dictionary<(SyntaxNode, Frame), ClassSymbol> _classes = [];
    private readonly Dictionary<FunctionSymbol, Dictionary<ContextKey, FunctionContext>> _contexts = [];
    private readonly Dictionary<(PythonType, string), PythonType> _fields = [];
    private readonly Queue<FunctionContext> _pending = new();
    private readonly List<FunctionContext> _coroutines = [];
    private readonly HashSet<FunctionContext> _coroutineSet = [];

    private readonly List<EvaluationFault> _faults = [];
    private readonly Dictionary<FunctionSymbol, int> _nesting = [];

    // Counts the answers that hold only for now, since what they ask for is being evaluated: what rests on one is not remembered.
    private int _unsettled;

    private ModuleFrame? Builtins => builtins is null ? null : _modules.FrameOf(builtins);

    /// <summary>The coroutine bodies found so far, in the order in which they were found.</summary>
    public IReadOnlyList<FunctionContext> Coroutines => _coroutines;

    /// <summary>All functions evaluated, each with its contexts.</summary>
    public IEnumerable<FunctionContext> Contexts => _contexts.Values.SelectMany(contexts => contexts.Values);

    /// <summary>The functions whose evaluation broke off.</summary>
    public IReadOnlyList<EvaluationFault> Faults => _faults;

    /// <summary>What frameworks add to classes.</summary>
    public IReadOnlyList<MemberProvider> Providers { get; set; } = [];

    /// <summary>What the providers ask; set by the driver.</summary>
    public ClassFacts? Facts { get; set; }

    /// <summary>Is told the value of every expression, if set: for tests and <c>explain</c>.</summary>
    public Action<ExpressionSyntax, PythonType>? Observer { get; set; }

    /// <summary>The frame of a module.</summary>
    public ModuleFrame FrameOf(ModuleSymbol module) => _modules.FrameOf(module);

    /// <summary>Evaluates what was put off because the stack was deep, until nothing is left.</summary>
    public void Complete()
    {
        while (_pending.TryDequeue(out var context))
            Run(context);
    }

    /// <summary>Evaluates the body of <paramref name="context"/>, unless that was done or is being done.</summary>
    internal void Run(FunctionContext context)
    {
        if (context.State != FunctionState.New)
        {
            context.IsRecursive |= context.State == FunctionState.Running;
            NoteUse(context);
            return;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _pending.Enqueue(context);
            return;
        }

        var firstInside = _provisional.Count;
        context.State = FunctionState.Running;
        if (context.Module.IsStub)
            _nesting[context.Function] = _nesting.GetValueOrDefault(context.Function) + 1;
        try
        {
            RunToEnd(context, firstInside);
        }
#pragma warning disable CA1031 // Whatever it is: what one function calls is lost then, and not what all others do.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            AddFault(context, exception);
        }

        if (context.Module.IsStub)
            _nesting[context.Function]--;
        context.State = FunctionState.Done;
        context.Locals = null;
        context.Tests = null;
        if (context.RestsOn == FunctionContext.Settled)
            Close(firstInside);
    }

    private void AddFault(FunctionContext context, Exception exception)
    {
        context.ReturnType = UnknownType.Because(UnknownReason.Limit);
        _faults.Add(new EvaluationFault(context.Module.Tree.Text.Path, $"the evaluation of {context.Function.QualifiedName}", exception));
    }

    /// <summary>Evaluates a body and says what each of its expressions may be, even if it was evaluated before.</summary>
    internal void Observe(FunctionContext context, Action<ExpressionSyntax, PythonType> observer)
    {
        if (context.State == FunctionState.Running)
            return;
        var outer = Observer;
        Observer = outer is null ? observer : outer + observer;
        if (context.State == FunctionState.Done)
            RunBody(context);
        else
            Run(context);
        Observer = outer;
        context.Locals = null;
    }

    /// <summary>The context of a function with these arguments, which <see cref="Run"/> evaluates.</summary>
    internal FunctionContext ContextOf(FunctionType function, PythonType[] arguments)
    {
        var symbol = function.Function;
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Widen(arguments[i], symbol.Module.IsStub || (arguments[i] is LiteralType { Value: string } && (symbol.ReadsNames || symbol.ComparesText(i))));
        if (!_contexts.TryGetValue(symbol, out var contexts))
            _contexts[symbol] = contexts = [];
        var key = new ContextKey(function.Frame, [.. arguments]);
        if (contexts.TryGetValue(key, out var context))
            return context;
        if (symbol.Module.IsStub && _nesting.GetValueOrDefault(symbol) >= StubNestingLimit)
            return DefaultContext(function);
        if (contexts.Count >= ContextLimit && !symbol.Module.IsStub && !TryCount(symbol, key, isPlain: false))
        {
            key = new ContextKey(function.Frame, symbol.Syntax is GeneratorExpSyntax ? [UnknownType.Because(UnknownReason.Limit)] : [.. arguments.Select(Plain)]);
            if (contexts.TryGetValue(key, out context))
                return context;
            if (symbol.Syntax is not GeneratorExpSyntax && !TryCount(symbol, key, isPlain: true))
                return DefaultContext(function);
        }

        contexts[key] = context = new FunctionContext(symbol, function.Frame, key.Arguments);
        if (symbol.IsAsync && _coroutineSet.Add(context))
            _coroutines.Add(context);
        return context;
    }

    /// <summary>The context in which only the declared types of the parameters are known.</summary>
    internal FunctionContext DefaultContext(FunctionType function) => RootContext(function, DefaultArguments(function));

    /// <summary>The context in which a framework calls a function.</summary>
    internal FunctionContext EntryContext(EntryPoint entryPoint)
    {
        var context = RootContext(entryPoint.Function, EntryArguments(entryPoint));
        context.Consumer ??= entryPoint.Consumer;
        return context;
    }

    private FunctionContext RootContext(FunctionType function, PythonType[] arguments)
    {
        var symbol = function.Function;
        if (!_contexts.TryGetValue(symbol, out var contexts))
            _contexts[symbol] = contexts = [];
        var key = new ContextKey(function.Frame, [.. arguments]);
        if (!contexts.TryGetValue(key, out var context))
        {
            contexts[key] = context = new FunctionContext(symbol, function.Frame, key.Arguments);
            if (symbol.IsAsync && _coroutineSet.Add(context))
                _coroutines.Add(context);
        }

        return context;
    }

    /// <summary>What a parameter keeps of an argument: enough to be precise, little enough to end.</summary>
    private PythonType Widen(PythonType type, bool isStub) => type switch
    {
        LiteralType { Value: not bool } literal when !isStub => ClassInstanceOf(literal),
        InstanceType { Creation: not null } member when !isStub && HierarchyOf(member.Class).Form == ClassForm.Enum => new InstanceType(member.Class, []),
        { Depth: > TypeDepthLimit } => Forget(type),
        _ => type,
    };

    private static PythonType Forget(PythonType type) => type switch
    {
        InstanceType instance => new InstanceType(instance.Class, []),
        UnionType union => UnionType.Join([.. union.Members.Select(Forget)]),
        _ when type.Depth == 0 => type,
        _ => UnknownType.Because(UnknownReason.Limit),
    };

    private sealed class ContextKey(Frame closure, System.Collections.Immutable.ImmutableArray<PythonType> arguments) : IEquatable<ContextKey>
    {
        private readonly int _hash = TypeHash.Of(RuntimeHelpers.GetHashCode(closure), arguments);

        public System.Collections.Immutable.ImmutableArray<PythonType> Arguments { get; } = arguments;

        public Frame Closure { get; } = closure;

        public bool Equals(ContextKey? other) => other is not null && ReferenceEquals(Closure, other.Closure) && TypeHash.SequenceEqual(Arguments, other.Arguments);

        public override bool Equals(object? obj) => Equals(obj as ContextKey);

        public override int GetHashCode() => _hash;
    }
}
