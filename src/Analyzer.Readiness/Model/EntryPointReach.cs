using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>Which entry points lead to a function on the event loop: the call graph, read backwards.</summary>
internal sealed class EntryPointReach
{
    private readonly Dictionary<FunctionContext, List<FunctionContext>> _callers = [];
    private readonly ILookup<string, FunctionContext> _byName;
    private readonly HashSet<string> _entryNames;
    private readonly Dictionary<string, IReadOnlySet<string>> _known = new(StringComparer.Ordinal);

    public EntryPointReach(CallGraph graph, IEnumerable<string> entryNames)
    {
        _entryNames = [.. entryNames];
        _byName = graph.Contexts.ToLookup(context => context.Function.QualifiedName, StringComparer.Ordinal);
        foreach (var context in graph.Contexts)
        {
            foreach (var edge in context.Edges)
            {
                // On a thread it holds nobody up, and what happens once is part of starting up.
                if (edge.Target is not { } target || edge.Crossing is Crossing.Thread or Crossing.Once)
                    continue;
                if (!_callers.TryGetValue(target, out var list))
                    _callers[target] = list = [];
                list.Add(context);
            }
        }
    }

    /// <summary>The entry points that reach a function, itself among them if it is one.</summary>
    public IReadOnlySet<string> To(string function)
    {
        if (_known.TryGetValue(function, out var found))
            return found;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (_entryNames.Contains(function))
            names.Add(function);
        var seen = new HashSet<FunctionContext>(_byName[function]);
        var queue = new Queue<FunctionContext>(seen);
        while (queue.TryDequeue(out var context))
        {
            if (_entryNames.Contains(context.Function.QualifiedName))
                names.Add(context.Function.QualifiedName);
            foreach (var caller in _callers.GetValueOrDefault(context) ?? [])
            {
                if (seen.Add(caller))
                    queue.Enqueue(caller);
            }
        }

        return _known[function] = names;
    }
}
