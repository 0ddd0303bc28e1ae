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
        var found = _byFunction.GetValueOrDefault(function.Function)?.Where(entry => entry.Function.Equals(function)).ToList();
        return found is { Count: > 0 } ? found.Select(evaluator.EntryContext).Distinct() : [evaluator.DefaultContext(function)];
    }
}
