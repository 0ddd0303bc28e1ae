using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A function with the arguments it is called with: analysed once, whoever calls it so.</summary>
public sealed class FunctionContext : Frame
{
    private List<PythonType?[]>? _tries;
    private List<LoopState>? _loops;
    private HashSet<string>? _namesRead;

    internal FunctionContext(FunctionSymbol function, Frame closure, ImmutableArray<PythonType> arguments)
        : base(function.Module, closure)
    {
        Function = function;
        Arguments = arguments;
        Depth = 1 + Math.Max(closure.Depth, PythonType.DepthOf(arguments));
    }

    /// <summary>The function.</summary>
    public FunctionSymbol Function { get; }

    /// <summary>The value of each parameter, in the order of the signature.</summary>
    public ImmutableArray<PythonType> Arguments { get; }

    /// <summary>What it returns: for a coroutine function, what awaiting it gives.</summary>
    public PythonType ReturnType { get; internal set; } = NeverType.Instance;

    /// <summary>What it yields, for generators.</summary>
    public PythonType YieldType { get; internal set; } = NeverType.Instance;

    /// <inheritdoc/>
    public override string Name => Function.QualifiedName;

    internal override int Depth { get; }

    internal FunctionState State { get; set; }

    /// <summary>Whether it was asked for its result while it ran.</summary>
    internal bool IsRecursive { get; set; }

    /// <summary>The value of <see cref="RestsOn"/> where a result holds.</summary>
    internal const int Settled = int.MaxValue;

    /// <summary>The place of the outermost running function that the result rests on, counted from outside; its own place while it runs.</summary>
    internal int RestsOn { get; set; } = Settled;

    /// <summary>How often it was evaluated anew since a function that it rests on had found more.</summary>
    internal int RepeatCount { get; set; }

    /// <summary>The values of the locals at the point being evaluated, by slot; null where it cannot be reached.</summary>
    internal PythonType?[]? Locals { get; set; }

    /// <summary>All values that each local ever has, by slot: what nested functions see.</summary>
    internal PythonType?[] Cells { get; set; } = [];

    /// <summary>All values that locals have had since each <c>try</c> around the point being evaluated began.</summary>
    internal List<PythonType?[]> Tries => _tries ??= [];

    /// <summary>Whether a <c>try</c> stands around the point being evaluated.</summary>
    internal bool IsInTry => _tries is { Count: > 0 };

    /// <summary>How many <c>finally</c> blocks stand around the point being evaluated.</summary>
    internal int FinallyDepth { get; set; }

    /// <summary>What running it says of objects from then on; null if nothing.</summary>
    internal Dictionary<InstanceType, Marks>? Learned { get; set; }

    /// <summary>What running it says of every object of a kind that its callers hold; null if nothing.</summary>
    internal List<HeldMark>? Held { get; set; }

    /// <summary>What was said so far of objects that no local holds, by the dotted path that leads to them: <c>self.order</c>.</summary>
    internal Dictionary<string, Marks>? PathMarks { get; set; }

    /// <summary>What was put into containers so far, by the dotted path that leads to them: <c>handlers</c>, <c>self.items</c>.</summary>
    internal Dictionary<string, DictType>? Grown { get; set; }

    /// <summary>Names that were unpacked from one of several tuples, by their target; null if none were.</summary>
    internal Dictionary<TupleSyntax, UnpackedTuples>? Unpacked { get; set; }

    /// <summary>Whether <paramref name="name"/> was read since <see cref="WatchNames"/> was called.</summary>
    internal bool HasRead(string name) => _namesRead?.Contains(name) ?? false;

    /// <summary>From now on remembers which of its names are read: it defines a coroutine function that perhaps nobody gets.</summary>
    internal void WatchNames() => _namesRead ??= [];

    /// <summary>Remembers that a local was read, by itself or by a function within.</summary>
    internal void NoteRead(string name) => _namesRead?.Add(name);

    /// <summary>Whether it is called where its result is awaited, so that the ways that give nothing to await are not taken.</summary>
    internal bool IsAwaited { get; init; }

    /// <summary>What is called with each value that it returns, by whoever calls it; null if nothing.</summary>
    internal FunctionType? Consumer { get; set; }

    /// <summary>How many edges there were where the branch being evaluated began.</summary>
    internal int BranchStart { get; set; }

    /// <summary>The locals after each <c>and</c> and <c>or</c>: where every operand was asked, and where one of them decided or the last did; and how it came out, if one operand is certain to decide.</summary>
    internal Dictionary<BoolOpSyntax, (PythonType?[] All, PythonType?[]? Any, bool? Outcome)>? Tests { get; set; }

    /// <summary>The loops around the point being evaluated, innermost last.</summary>
    internal List<LoopState> Loops => _loops ??= [];
}

/// <summary>How far the evaluation of a function has come.</summary>
internal enum FunctionState : byte
{
    New,
    Running,
    Done,
}

/// <summary>The locals with which a loop is left early or started again.</summary>
internal sealed class LoopState
{
    public PythonType?[]? Breaks { get; set; }

    public PythonType?[]? Continues { get; set; }
}
