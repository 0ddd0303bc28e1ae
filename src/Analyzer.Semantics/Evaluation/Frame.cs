using System.Runtime.CompilerServices;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Where code runs and names are looked up: a module, a class body, or a function with its arguments.</summary>
/// <remarks>A frame is a node of the call graph; its edges are the calls that its code makes.</remarks>
public abstract class Frame
{
    /// <summary>With more edges than these a set says which are known; with fewer it is quicker to look.</summary>
    private const int LookLimit = 12;

    private List<CallEdge>? _edges;
    private HashSet<EdgeKey>? _seen;
    private List<Dictionary<string, PythonType>>? _comprehensions;

    private static readonly List<CallEdge> s_none = [];

    private protected Frame(ModuleSymbol module, Frame? enclosing)
    {
        Module = module;
        Enclosing = enclosing;
    }

    /// <summary>The module of the code.</summary>
    public ModuleSymbol Module { get; }

    /// <summary>The calls made, in the order in which they were found; each once.</summary>
    public IReadOnlyList<CallEdge> Edges => _edges ?? s_none;

    /// <summary>The qualified name of what runs here.</summary>
    public abstract string Name { get; }

    internal Frame? Enclosing { get; }

    internal virtual int Depth => 0;

    /// <summary>Names of comprehensions that are being evaluated in this frame, innermost last.</summary>
    internal List<Dictionary<string, PythonType>> Comprehensions => _comprehensions ??= [];

    /// <summary>Whether a comprehension is being evaluated in this frame.</summary>
    internal bool IsInComprehension => _comprehensions is { Count: > 0 };

    /// <summary>How many scopes of comprehensions stand around the expression being evaluated: these do not see a class body.</summary>
    internal int ComprehensionDepth { get; set; }

    /// <summary>Where what is called now runs, if the statement around says something other than the call.</summary>
    internal Crossing Surrounding { get; set; }

    /// <summary>Whether what is called now is called only while a table lacks the answer.</summary>
    internal bool FillsTable { get; set; }

    /// <summary>What calls made just now have said of objects, and nobody who holds them has heard yet; null if nothing.</summary>
    internal List<IReadOnlyDictionary<InstanceType, Marks>>? News { get; set; }

    /// <summary>What calls made just now have said of every object of a kind that somebody holds; null if nothing. <see cref="News"/> is not null then.</summary>
    internal List<HeldMark>? HeldNews { get; set; }

    /// <summary>Takes back the edges at <paramref name="site"/> from the one at <paramref name="first"/> on.</summary>
    internal void DropEdges(int first, SyntaxNode site)
    {
        for (var i = Edges.Count - 1; i >= first; i--)
        {
            if (_edges![i] is var edge && edge.Site == site)
            {
                _edges.RemoveAt(i);
                _seen = null;
            }
        }
    }

    /// <summary>Takes back all edges from the one at <paramref name="first"/> on.</summary>
    internal void DropEdgesFrom(int first)
    {
        if (first >= Edges.Count)
            return;
        _edges!.RemoveRange(first, _edges.Count - first);
        _seen = null;
    }

    internal void AddEdge(CallEdge edge)
    {
        if (edge.Crossing == Crossing.None && Surrounding != Crossing.None)
            edge = edge with { Crossing = Surrounding };
        if (FillsTable && edge.Resolution < Resolution.Remembered)
            edge = edge with { Resolution = Resolution.Remembered };
        _edges ??= [];
        if (!IsKnown(edge))
            _edges.Add(edge);
    }

    private bool IsKnown(CallEdge edge)
    {
        var key = new EdgeKey(edge);
        if (_edges!.Count >= LookLimit)
            return !(_seen ??= [.. _edges.Select(known => new EdgeKey(known))]).Add(key);
        foreach (var known in _edges)
        {
            if (key.Equals(new EdgeKey(known)))
                return true;
        }

        return false;
    }

    // What makes two edges one: the first that was found stays.
    private readonly struct EdgeKey(CallEdge edge) : IEquatable<EdgeKey>
    {
        private readonly SyntaxNode _site = edge.Site;
        private readonly object? _callee = (object?)edge.Target ?? edge.Callee;
        private readonly Crossing _crossing = edge.Crossing;

        public bool Equals(EdgeKey other) => ReferenceEquals(_site, other._site) && ReferenceEquals(_callee, other._callee) && _crossing == other._crossing;

        public override bool Equals(object? obj) => obj is EdgeKey other && Equals(other);

        public override int GetHashCode() => (((RuntimeHelpers.GetHashCode(_site) * 31) + RuntimeHelpers.GetHashCode(_callee)) * 31) + (int)_crossing;
    }
}
