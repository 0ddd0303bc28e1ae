namespace Analyzer.Semantics;

/// <summary>Entry points by function: what a coroutine is evaluated with.</summary>
internal sealed class EntryPointTable
{
    private readonly Dictionary<FunctionSymbol, List<EntryPoint>> _byFunction = [];

    public EntryPointTable(IReadOnlyList<EntryPoint> entryPoints)
    {
        All = entryPoints;
        foreach (var entryPoint in entryPoints)
        {
            var function = entryPoint.Function.Function;
            if (!_byFunction.TryGetValue(function, out var list))
                _byFunction[function] = list = [];
            list.Add(entryPoint);
        }
    }

    public IReadOnlyList<EntryPoint> All { get; }

    /// <summary>The evaluations that a root needs: one for each way in which a framework calls it, or one that assumes nothing.</summary>
    public IEnumerable<FunctionContext> ContextsOf(FunctionType function, Evaluator evaluator)
    {
        if (_byFunction.GetValueOrDefault(function.Function) is not { } known)
            return [evaluator.DefaultContext(function)];
        var found = known.Where(entry => entry.Function.Equals(function)).ToList();

        // The same registered function, closing over what another call of the function around it was given.
        if (found.Count == 0 && function is { Receiver: null, Frame: FunctionContext })
            found = [.. known.Where(entry => entry.Function.Receiver is null).Select(entry => entry with { Function = function })];
        return found.Count > 0 ? found.Select(evaluator.EntryContext).Distinct() : [evaluator.DefaultContext(function)];
    }
}
