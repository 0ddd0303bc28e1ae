using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A call in a coroutine that enters blocking code.</summary>
/// <param name="Site">The operation in the coroutine: a call, or whatever else runs code.</param>
/// <param name="Coroutine">The coroutine function around it, or the plain function that a framework calls on the loop.</param>
/// <param name="Path">The calls from there to the primitive, which is last.</param>
/// <param name="Effect">What the primitive does.</param>
/// <param name="Resolution">The least sure resolution on the path.</param>
public sealed record BlockingSite(SyntaxNode Site, FunctionSymbol Coroutine, ImmutableArray<CallEdge> Path, Effect Effect, Resolution Resolution)
{
    /// <summary>Whether the coroutine only runs while the application starts or stops, or in a command: it keeps no request waiting.</summary>
    public bool IsStartUp { get; init; }
}
