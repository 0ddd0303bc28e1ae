using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>The names that one module, class or function body binds, each with its bindings in source order.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, List<Binding>> _bindings;

    internal Scope(Dictionary<string, List<Binding>> bindings, List<ImportFromSyntax> starImports, HashSet<string> globals, HashSet<string> assignedGlobals, HashSet<string> nonlocals)
    {
        _bindings = bindings;
        AssignedGlobals = assignedGlobals;
        StarImports = starImports;
        Globals = globals;
        Nonlocals = nonlocals;
    }

    /// <summary>The names bound, in the order of their first binding.</summary>
    public IEnumerable<string> Names => _bindings.Keys;

    /// <summary>The star imports, in source order.</summary>
    public IReadOnlyList<ImportFromSyntax> StarImports { get; }

    /// <summary>The names declared <c>global</c>.</summary>
    public IReadOnlySet<string> Globals { get; }

    /// <summary>Those of them that the body binds, and does not just read.</summary>
    public IReadOnlySet<string> AssignedGlobals { get; }

    /// <summary>The names declared <c>nonlocal</c>.</summary>
    public IReadOnlySet<string> Nonlocals { get; }

    /// <summary>The bindings of <paramref name="name"/>; null if the body does not bind it.</summary>
    public List<Binding>? Find(string name) => _bindings.GetValueOrDefault(name);

    /// <summary>Adds a binding that another body makes, through <c>global</c>.</summary>
    public void AddOutside(string name, Binding binding)
    {
        if (!_bindings.TryGetValue(name, out var list))
            _bindings[name] = list = [];
        list.Add(binding);
    }
}
