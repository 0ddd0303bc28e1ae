using System.Collections.Frozen;
using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What every coroutine of a project calls, as deep as it goes: contexts, and the edges between them.</summary>
/// <remarks>Only what can be reached from a coroutine, or from a function that a framework calls on its loop, is evaluated;
/// the rest of the project is never bound.</remarks>
public sealed class CallGraph
{
    private readonly Lazy<FrozenSet<FunctionSymbol>> _calledByProject;
    private readonly Lazy<ILookup<ModuleSymbol, EntryPoint>> _entryPointsIn;
    private readonly Lazy<ILookup<FunctionSymbol, FunctionContext>> _contextsOf;
    private readonly Lazy<ILookup<SyntaxNode, CallEdge>> _edgesAt;

    private CallGraph(ImmutableArray<FunctionContext> contexts, ImmutableArray<FunctionContext> coroutines, ImmutableArray<FunctionContext> loopRoots, ImmutableArray<EntryPoint> entryPoints, CallStatistics calls)
    {
        Contexts = contexts;
        Coroutines = coroutines;
        LoopRoots = loopRoots;
        EntryPoints = entryPoints;
        Calls = calls;
        _calledByProject = new Lazy<FrozenSet<FunctionSymbol>>(() => Contexts.Where(context => !context.Module.IsStub).SelectMany(context => context.Edges).Select(edge => edge.Callee).OfType<FunctionSymbol>().ToFrozenSet());
        _contextsOf = new(() => contexts.ToLookup(context => context.Function));
        _edgesAt = new(() => contexts.SelectMany(context => context.Edges).ToLookup(edge => edge.Site));
        _entryPointsIn = new(() => entryPoints.ToLookup(entryPoint => entryPoint.Function.Function.Module));
    }

    /// <summary>Every function evaluated, once for each combination of arguments.</summary>
    public ImmutableArray<FunctionContext> Contexts { get; }

    /// <summary>The coroutine bodies among them, stubs left out.</summary>
    public ImmutableArray<FunctionContext> Coroutines { get; }

    /// <summary>What runs on an event loop whoever calls it: the coroutines, and the plain functions that a framework calls there.</summary>
    public ImmutableArray<FunctionContext> LoopRoots { get; }

    /// <summary>The functions that frameworks call, wherever they run, in the order in which they were found.</summary>
    public ImmutableArray<EntryPoint> EntryPoints { get; }

    /// <summary>The functions that the project's own code calls.</summary>
    public IReadOnlySet<FunctionSymbol> CalledByProject => _calledByProject.Value;

    /// <summary>What broke off, by a bug of the analyzer.</summary>
    public ImmutableArray<EvaluationFault> Faults { get; private init; } = [];

    /// <summary>The awaitables that are used without being awaited, by the module of the use.</summary>
    public ILookup<ModuleSymbol, UnawaitedUse> UnawaitedUses { get; private init; } = Enumerable.Empty<UnawaitedUse>().ToLookup(use => use.Context.Module);

    /// <summary>The entry points whose functions a module defines, in the order in which they were found.</summary>
    public IEnumerable<EntryPoint> EntryPointsIn(ModuleSymbol module) => _entryPointsIn.Value[module];

    /// <summary>The contexts of a function, in the order in which they were found.</summary>
    public IEnumerable<FunctionContext> ContextsOf(FunctionSymbol function) => _contextsOf.Value[function];

    /// <summary>What a node of the syntax tree calls, in whatever context.</summary>
    public IEnumerable<CallEdge> EdgesAt(SyntaxNode site) => _edgesAt.Value[site];

    /// <summary>How many call sites were resolved, and how.</summary>
    public CallStatistics Calls { get; }

    /// <summary>The coroutine functions that only run while the application starts or stops, or in a command, and never for a request.</summary>
    public FrozenSet<FunctionSymbol> StartUp { get; private init; } = FrozenSet<FunctionSymbol>.Empty;

    /// <summary>Evaluates every coroutine of the application's own modules, and what it calls.</summary>
    /// <param name="compilation">The modules.</param>
    /// <param name="providers">What frameworks add to classes.</param>
    /// <param name="frameworks">What calls functions of the project, and with what.</param>
    /// <param name="observer">Is told the value of every expression evaluated, if given.</param>
    /// <param name="includesThreads">Whether what frameworks call on worker threads is evaluated too: it blocks nobody there, but what it would block on the loop is known then.</param>
    /// <param name="cancellationToken">Stops between two coroutines.</param>
    public static CallGraph Build(Compilation compilation, IReadOnlyList<MemberProvider> providers, IReadOnlyList<EntryPointProvider> frameworks, Action<ExpressionSyntax, PythonType>? observer = null, bool includesThreads = false, CancellationToken cancellationToken = default)
    {
        var evaluator = new Evaluator(compilation, compilation.Builtins) { Observer = observer, Versions = compilation.Versions };
        var roots = new CoroutineRoots(evaluator, compilation);
        evaluator.Subclasses = roots.SubclassesOf;
        evaluator.Facts = new ClassFacts(evaluator, compilation, () => roots.Classes);
        var outside = new OutsideWriters(evaluator, compilation);
        evaluator.OutsideWriters = outside.Find;
        evaluator.HasStandInWriter = outside.HasStandIn;
        evaluator.GlobalGrowers = new GlobalGrowers(evaluator, compilation);
        evaluator.Registrations = new DispatchRegistrations(evaluator, compilation);
        evaluator.Providers = providers;
        var model = new SemanticModel(evaluator, compilation, evaluator.Facts);
        evaluator.Facts.Use(model);
        var faults = new List<EvaluationFault>();
        roots.EntryPoints = new EntryPointTable([.. frameworks.SelectMany(framework => Guarded("", $"the search for entry points of {framework.GetType().Name}", () => framework.FindEntryPoints(model).Select(entry => entry.Frameworks.IsEmpty ? entry with { Frameworks = framework.Names } : entry).ToList()) ?? [])]);
        foreach (var module in compilation.Modules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (module.IsProduction)
                Guard(module.Tree.Text.Path, "the evaluation of the module", () => roots.Run(module));
        }

        Guard("", "the evaluation of inherited coroutines", () => roots.RunInherited(cancellationToken));
        Guard("", "the evaluation of entry points", () => roots.RunEntryPoints(cancellationToken));
        // Whether threads are looked at too must not change what is said of the loop.
        var calls = CallStatistics.Of(evaluator);
        Guard("", "the evaluation of what runs on threads", () => roots.RunThreads(includesThreads, cancellationToken));
        ImmutableArray<FunctionContext> coroutines = [.. evaluator.Coroutines.Where(context => !context.Module.IsStub)];
        ImmutableArray<FunctionContext> contexts = [.. evaluator.Contexts];
        return new CallGraph(
            contexts,
            coroutines,
            [.. coroutines, .. roots.PlainRoots.Where(context => !context.Module.IsStub).Concat(Callbacks(contexts)).Distinct()],
            [.. roots.EntryPoints.All],
            calls)
        {
            StartUp = StartUpFunctions.Find(contexts, roots.EntryPoints.All, [.. frameworks.SelectMany(framework => framework.FindStartUp(model))]),
            UnawaitedUses = evaluator.UnawaitedUses.ToLookup(use => use.Context.Module),
            Faults = [.. faults, .. evaluator.Faults],
        };

        void Guard(string path, string what, Action action) => Guarded(path, what, () =>
        {
            action();
            return action;
        });

        T? Guarded<T>(string path, string what, Func<T> action)
            where T : class
        {
            try
            {
                return action();
            }
#pragma warning disable CA1031 // Whatever it is: the rest of the graph is worth having, and the fault is told.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                faults.Add(new EvaluationFault(path, what, exception));
                return null;
            }
        }
    }

    // The plain functions that code hands to the loop: `loop.call_later(5, refresh)`, `task.add_done_callback(report)`.
    private static IEnumerable<FunctionContext> Callbacks(ImmutableArray<FunctionContext> contexts) =>
        contexts.SelectMany(context => context.Edges)
            .Where(edge => edge is { Crossing: Crossing.Loop, Target: { Module.IsStub: false, Function: { IsAsync: false, IsGenerator: false } } })
            .Select(edge => edge.Target!);
}
