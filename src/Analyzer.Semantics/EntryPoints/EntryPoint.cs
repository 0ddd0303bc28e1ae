using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A function that a framework calls.</summary>
/// <param name="Function">The function, bound to an object if it is a method.</param>
/// <param name="Kind">What it is called for.</param>
/// <param name="RunsOn">Where the framework calls it. The body of a coroutine function runs on the loop, whatever is said here.</param>
/// <param name="Reason">Why it is taken for one, for people: <c>routed at `orders/` in shop/urls.py</c>.</param>
public sealed record EntryPoint(FunctionType Function, EntryPointKind Kind, RunsOn RunsOn, string Reason)
{
    /// <summary>The route that leads to it, as the framework writes it; null if it has none.</summary>
    public string? Route { get; init; }

    /// <summary>The definition that people know it by, where its decorators put another function in its place; null if it is its own.</summary>
    public (string QualifiedName, Location Place)? WrittenAs { get; init; }

    /// <summary>The methods of HTTP that lead to it, in capitals; empty where any does, or none is known.</summary>
    public ImmutableArray<string> Methods { get; init; } = [];

    /// <summary>Where the framework would call a plain function in its place.</summary>
    public RunsOn PlainRunsOn { get; init; }

    /// <summary>What a server must serve for it to be called: the calls that make the applications, and the modules that make them where no call is
    /// known; empty where nothing is.</summary>
    public ImmutableArray<SyntaxNode> Owners { get; init; } = [];

    /// <summary>The names of the frameworks whose applications call it; none where any may.</summary>
    public ImmutableArray<string> Frameworks { get; init; } = [];

    /// <summary>What it is called with by position, the receiver left out. A parameter's own annotation comes first.</summary>
    public ImmutableArray<PythonType> Arguments { get; init; } = [];

    /// <summary>Whether it is evaluated although it runs in a thread, for rules that look at more than what holds a loop.</summary>
    public bool IsEvaluatedOnThread { get; init; }

    /// <summary>What the framework does with each value that it returns, on the thread that it runs on: a function of that value; null if nothing is known.</summary>
    public FunctionType? Consumer { get; init; }

    /// <summary>What it is called with by name, such as the parts of a route.</summary>
    public ImmutableDictionary<string, PythonType> NamedArguments { get; init; } = ImmutableDictionary<string, PythonType>.Empty;
}
