using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Where code runs and names are looked up: a module, a class body, or a function with its arguments.</summary>
/// <remarks>A frame is a node of the call graph; its edges are the calls that its code makes.</remarks>
public abstract class Frame
{
    private readonly HashSet<(SyntaxNode, object?, Crossing)> _seen = [];
    private readonly List<CallEdge> _edges = [];

    private protected Frame(ModuleSymbol module, Frame? enclosing)
    {
        Module = module;
        Enclosing = enclosing;
    }

    /// <summary>The module of the code.</summary>
    public ModuleSymbol Module { get; }

    /// <summary>The calls made, in the order in which they were found; each once.</summary>
    public IReadOnlyList<CallEdge> Edges => _edges;

    /// <summary>The qualified name of what runs here.</summary>
    public abstract string Name { get; }

    internal Frame? Enclosing { get; }

    internal virtual int Depth => 0;

    /// <summary>Names of comprehensions that are being evaluated in this frame, innermost last.</summary>
    internal List<Dictionary<string, PythonType>> Comprehensions { get; } = [];

    /// <summary>How many scopes of comprehensions stand around the expression being evaluated: these do not see a class body.</summary>
    internal int ComprehensionDepth { get; set; }

    /// <summary>Where what is called now runs, if the statement around says something other than the call.</summary>
    internal Crossing Surrounding { get; set; }

    /// <summary>Whether what is called now is called only while a table lacks the answer.</summary>
    internal bool FillsTable { get; set; }

    /// <summary>What calls made just now have said of objects, and nobody who holds them has heard yet; null if nothing.</summary>
    internal List<IReadOnlyDictionary<InstanceType, Marks>>? News { get; set; }

    /// <summary>Takes back the edges at <paramref name="site"/> from the one at <paramref name="first"/> on.</summary>
    internal void DropEdges(int first, SyntaxNode site)
    {
        for (var i = _edges.Count - 1; i >= first; i--)
        {
            if (_edges[i] is var edge && edge.Site == site)
            {
                _seen.Remove((edge.Site, (object?)edge.Target ?? edge.Callee, edge.Crossing));
                _edges.RemoveAt(i);
            }
        }
    }

    internal void AddEdge(CallEdge edge)
    {
        if (edge.Crossing == Crossing.None && Surrounding != Crossing.None)
            edge = edge with { Crossing = Surrounding };
        if (FillsTable && edge.Resolution < Resolution.Remembered)
            edge = edge with { Resolution = Resolution.Remembered };
        if (_seen.Add((edge.Site, (object?)edge.Target ?? edge.Callee, edge.Crossing)))
            _edges.Add(edge);
    }
}
