using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>What every function does to the thread it runs on, and where it runs.</summary>
/// <remarks>
/// Effects flow up the call graph: not through a coroutine callee, which is judged by itself, nor through a crossing. A
/// breadth-first search from the primitives visits each context and kind of effect once, so cycles need no care, and the
/// first way found is a shortest one.
/// </remarks>
public sealed class EffectModel
{
    private readonly Dictionary<FunctionContext, Dictionary<EffectKey, Witness>> _effects = [];
    private readonly Dictionary<FunctionSymbol, RunsOn> _runsOn = [];
    private readonly Dictionary<ModuleSymbol, Lazy<Dictionary<EffectKind, List<BlockingSite>>>> _sites;
    private readonly Lazy<ILookup<ModuleSymbol, FunctionContext>> _contexts;
    private readonly Predicate<Effect> _raises;
    private readonly FrozenSet<FunctionSymbol> _startUp;

    private EffectModel(CallGraph graph, Predicate<Effect>? raises)
    {
        Graph = graph;
        _raises = raises ?? (_ => false);
        _contexts = new(() => graph.Contexts.ToLookup(context => context.Module));
        _startUp = graph.StartUp;
        _sites = graph.LoopRoots.GroupBy(context => context.Module)
            .ToDictionary(roots => roots.Key, roots => new Lazy<Dictionary<EffectKind, List<BlockingSite>>>(() => FindSites(roots)));
    }

    /// <summary>The calls that effects and places flow along.</summary>
    public CallGraph Graph { get; }

    /// <summary>Lets effects flow up and places flow down.</summary>
    /// <param name="graph">What calls what.</param>
    /// <param name="raises">Which effects raise on a loop instead of blocking it: what was to be made once is then tried again each time.</param>
    public static EffectModel Propagate(CallGraph graph, Predicate<Effect>? raises = null)
    {
        var model = new EffectModel(graph, raises);
        model.FlowUp(graph);
        model.FlowDown(graph);
        return model;
    }

    /// <summary>Where <paramref name="function"/> may run, in any of its contexts.</summary>
    public RunsOn RunsOn(FunctionSymbol function) => _runsOn.GetValueOrDefault(function);

    /// <summary>The witnesses of what one context may do; empty if it blocks nowhere.</summary>
    public IEnumerable<Witness> EffectsOf(FunctionContext context) => _effects.GetValueOrDefault(context)?.Values ?? Enumerable.Empty<Witness>();

    /// <summary>The evaluated functions of a module.</summary>
    public IEnumerable<FunctionSymbol> FunctionsIn(ModuleSymbol module) => _contexts.Value[module].Select(context => context.Function).Distinct();

    /// <summary>Every call that the evaluated functions of a module make, with the function.</summary>
    public IEnumerable<(FunctionContext Caller, CallEdge Edge)> CallsIn(ModuleSymbol module) =>
        _contexts.Value[module].SelectMany(context => context.Edges.Select(edge => (context, edge)));

    /// <summary>The calls in the coroutines of <paramref name="module"/>, and in what else frameworks call on the loop, that enter code which blocks in one way.</summary>
    /// <returns>One call for each site and effect at its end, the surest, heaviest and nearest first.</returns>
    public IReadOnlyList<BlockingSite> BlockingSites(ModuleSymbol module, EffectKind kind) =>
        _sites.TryGetValue(module, out var sites) && sites.Value.TryGetValue(kind, out var ofKind) ? ofKind : [];

    // All kinds of a module at once: most edges lead to nothing that blocks, and are looked at a single time.
    private Dictionary<EffectKind, List<BlockingSite>> FindSites(IEnumerable<FunctionContext> roots)
    {
        var best = new Dictionary<(SyntaxNode Site, EffectKind Kind, string Api), Found>();
        foreach (var context in roots.Where(context => context.Function.Declaration != Declaration.Nonblocking))
        {
            foreach (var edge in context.Edges)
            {
                if (IsAwaitedInVain(edge))
                    continue;
                // What taking an edge may do: the callee's own effect, and what its body does.
                if (edge.Effect is { } effect && Carries(edge, effect))
                    Note(context, edge, new Witness(edge, effect, 0, edge.Resolution), best);
                if (edge.Target is not { Function.Declaration: Declaration.None } target || !_effects.TryGetValue(target, out var effects))
                    continue;
                foreach (var witness in effects.Values)
                {
                    if (Carries(edge, witness.Effect))
                        Note(context, edge, witness, best);
                }
            }
        }

        return best.Values
            .OrderBy(found => found.IsDoubtful)
            .ThenByDescending(found => found.Witness.Effect.Weight)
            .ThenBy(found => found.Witness.Length)
            .ThenBy(found => found.Witness.Effect.Api, StringComparer.Ordinal)
            .GroupBy(found => found.Witness.Effect.Kind)
            .ToDictionary(group => group.Key, group => group.Select(SiteOf).ToList());
    }

    private void Note(FunctionContext context, CallEdge edge, Witness witness, Dictionary<(SyntaxNode Site, EffectKind Kind, string Api), Found> best)
    {
        var found = new Found(context, edge, witness, ResolutionOf(context, edge, witness));
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(best, (edge.Site, witness.Effect.Kind, witness.Effect.Api), out var isKnown);
        if (!isKnown || found.IsBetterThan(place!))
            place = found;
    }

    // `await self.step()` where the base class has a plain method that returns nothing: only classes whose own can be awaited come here.
    private static bool IsAwaitedInVain(CallEdge edge) =>
        edge.Site.Parent is AwaitSyntax && edge.Target is { Function: { IsAsync: false, Module.IsStub: false }, ReturnType: NoneType, State: FunctionState.Done };

    // An effect stays on the caller's thread; what happens once is part of starting up.
    private bool Carries(CallEdge edge, Effect effect) => edge.Crossing == Crossing.None || (edge.Crossing == Crossing.Once && _raises(effect));

    // What raises on a loop is a fault at start-up as well.
    private BlockingSite SiteOf(Found found) =>
        new(found.Edge.Site, found.Context.Function, PathOf(found.Edge, found.Witness), found.Witness.Effect, found.Resolution) { IsStartUp = _startUp.Contains(found.Context.Function) && !_raises(found.Witness.Effect) };

    // Which class below the annotated one it is does not matter where the methods of all of them block in this way.
    private Resolution ResolutionOf(FunctionContext context, CallEdge edge, Witness witness) =>
        edge.Resolution == Resolution.Hierarchy && witness.Resolution < Resolution.Hierarchy
        && context.Edges.All(other => !ReferenceEquals(other.Site, edge.Site) || other.Resolution != Resolution.Hierarchy || BlocksSurely(other, witness.Effect.Kind))
            ? Resolution.Union
            : Worse(edge.Resolution, witness.Resolution);

    private bool BlocksSurely(CallEdge edge, EffectKind kind) =>
        edge.Target is { Function.Declaration: Declaration.None } target && _effects.TryGetValue(target, out var effects)
        && effects.Values.Any(witness => witness.Effect.Kind == kind && witness.Effect.Weight > EffectWeight.Syscall && witness.Resolution < Resolution.Hierarchy && Carries(edge, witness.Effect));

    private ImmutableArray<CallEdge> PathOf(CallEdge edge, Witness witness)
    {
        var path = ImmutableArray.CreateBuilder<CallEdge>();
        path.Add(edge);
        var isSure = witness.Resolution < Resolution.Hierarchy;
        var left = witness.Length + 1;
        while (path[^1] is { Target: { } target } last && (last.Effect is not { } own || own.Kind != witness.Effect.Kind || !Equals(own, witness.Effect)))
        {
            // A way with a doubtful step has doubtful ways behind it up to that step, and may have sure ones from there. Each step is nearer to
            // the end than the one before: two doubtful ways may lead into each other.
            if (!_effects.TryGetValue(target, out var effects)
                || (Nearer(effects, new EffectKey(witness.Effect, isSure), left) ?? Nearer(effects, new EffectKey(witness.Effect, true), left)) is not { } next)
                break;
            left = next.Length;
            path.Add(next.Edge);
        }

        return path.ToImmutable();
    }

    private static Witness? Nearer(Dictionary<EffectKey, Witness> effects, EffectKey key, int length) => effects.TryGetValue(key, out var witness) && witness.Length < length ? witness : null;

    private void FlowUp(CallGraph graph)
    {
        var callers = new Dictionary<FunctionContext, List<(FunctionContext Caller, CallEdge Edge)>>();
        var queue = new Queue<(FunctionContext Context, Witness Witness)>();
        foreach (var context in graph.Contexts)
        {
            foreach (var edge in context.Edges)
            {
                if (edge.Crossing is not (Crossing.None or Crossing.Once))
                    continue;
                if (edge.Effect is { } effect && Carries(edge, effect))
                    queue.Enqueue((context, new Witness(edge, effect, 1, edge.Resolution)));
                if (edge.Target is not { Function.Declaration: Declaration.None } target)
                    continue; // What the project declares of a function stands for what is found in it.
                if (!callers.TryGetValue(target, out var list))
                    callers[target] = list = [];
                list.Add((context, edge));
            }
        }

        while (queue.TryDequeue(out var next))
        {
            if (!_effects.TryGetValue(next.Context, out var effects))
                _effects[next.Context] = effects = [];
            if (!effects.TryAdd(new EffectKey(next.Witness.Effect, next.Witness.Resolution < Resolution.Hierarchy), next.Witness) || !callers.TryGetValue(next.Context, out var list))
                continue;
            foreach (var (caller, edge) in list)
            {
                if (Carries(edge, next.Witness.Effect))
                    queue.Enqueue((caller, new Witness(edge, next.Witness.Effect, next.Witness.Length + 1, Worse(edge.Resolution, next.Witness.Resolution))));
            }
        }
    }

    private void FlowDown(CallGraph graph)
    {
        var seen = new HashSet<(FunctionContext, RunsOn)>();
        var queue = new Queue<(FunctionContext Context, RunsOn Place)>(graph.LoopRoots.Select(context => (context, graph.StartUp.Contains(context.Function) ? Semantics.RunsOn.StartUp : Semantics.RunsOn.EventLoop)));
        foreach (var entryPoint in graph.EntryPoints.Where(entryPoint => !entryPoint.Function.Function.IsAsync))
            _runsOn[entryPoint.Function.Function] = _runsOn.GetValueOrDefault(entryPoint.Function.Function) | entryPoint.RunsOn;
        while (queue.TryDequeue(out var next))
        {
            if (!seen.Add(next))
                continue;
            _runsOn[next.Context.Function] = _runsOn.GetValueOrDefault(next.Context.Function) | next.Place;
            foreach (var edge in next.Context.Edges)
            {
                if (edge.Target is not { } target)
                    continue;
                queue.Enqueue((target, edge.Crossing switch
                {
                    Crossing.Thread => Semantics.RunsOn.WorkerThread,
                    Crossing.Loop when next.Place != Semantics.RunsOn.StartUp || !graph.StartUp.Contains(target.Function) => Semantics.RunsOn.EventLoop,
                    _ => next.Place,
                }));
            }
        }
    }

    private static Resolution Worse(Resolution left, Resolution right) => (Resolution)Math.Max((byte)left, (byte)right);

    // One way from a root into blocking code.
    private sealed record Found(FunctionContext Context, CallEdge Edge, Witness Witness, Resolution Resolution)
    {
        public bool IsDoubtful => Resolution >= Resolution.Hierarchy;

        public bool IsBetterThan(Found other) => IsDoubtful == other.IsDoubtful ? Witness.Length < other.Witness.Length : other.IsDoubtful;
    }

    // A sure way is kept beside a shorter doubtful one.
    private readonly record struct EffectKey(EffectKind Kind, EffectWeight Weight, string Api, bool IsSure)
    {
        public EffectKey(Effect effect, bool isSure)
            : this(effect.Kind, effect.Weight, effect.Api, isSure)
        {
        }
    }
}
