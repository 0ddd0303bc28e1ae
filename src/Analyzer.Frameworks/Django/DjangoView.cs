using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A view that a URLconf leads to.</summary>
/// <param name="Route">The whole route, with what the including URLconfs put before it.</param>
/// <param name="Name">The view's dotted name, or its text where it is not known.</param>
/// <param name="IsAsync">Whether Django awaits it: true, false, or null where the view is not known.</param>
/// <param name="Location">The entry of the URLconf.</param>
public sealed record DjangoView(string Route, string Name, bool? IsAsync, Location Location)
{
    /// <summary>The functions that answer: the view's own, or the handlers of its class.</summary>
    public System.Collections.Immutable.ImmutableArray<FunctionType> Functions { get; init; } = [];

    /// <summary>Where the view is defined, if the project defines it.</summary>
    public Location? Definition { get; init; }

    /// <summary>Whether <c>ATOMIC_REQUESTS</c> would wrap it: it is not marked with <c>non_atomic_requests</c>.</summary>
    public bool IsAtomic { get; init; }

    /// <summary>The decorator that hides a coroutine function behind a plain one; null if there is none.</summary>
    public DjangoDecoration? Hidden { get; init; }

    /// <summary>The class of a class-based view; null for a function.</summary>
    public ClassSymbol? Class { get; init; }
}
