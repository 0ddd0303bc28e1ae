using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>An entry point in the report.</summary>
/// <param name="Name">The function's qualified name.</param>
/// <param name="Kind">What it is called for, such as <c>view</c>.</param>
/// <param name="Route">The route; empty if none is known.</param>
/// <param name="State">What becomes of it.</param>
/// <param name="Location">Its name.</param>
/// <param name="Reason">Why it is taken for an entry point.</param>
public sealed record EntryPointRow(string Name, string Kind, string Route, EntryPointState State, Location Location, string Reason)
{
    /// <summary>The qualified name of the function that is called: another than <see cref="Name"/> where a decorator puts its own there.</summary>
    public string Function { get; init; } = Name;

    /// <summary>The module that it stands in.</summary>
    public string Module { get; init; } = "";

    /// <summary>The methods of HTTP that lead to it; empty where any does, or none is known.</summary>
    public ImmutableArray<string> Methods { get; init; } = [];

    /// <summary>Of one that runs on a thread: what it takes to make it <c>async def</c>.</summary>
    public MoveWay Way => WouldBlock.IsEmpty ? MoveWay.Free : WouldBlock.Max(call => call.Way);

    /// <summary>Of one that runs on a thread: what would hold the loop if it were <c>async def</c>.</summary>
    public ImmutableArray<WouldBlock> WouldBlock { get; init; } = [];
}
