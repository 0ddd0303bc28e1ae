using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>One middleware of a chain.</summary>
/// <param name="Path">The entry of <c>MIDDLEWARE</c>.</param>
/// <param name="Location">Where the entry stands.</param>
/// <param name="Capability">What it can do, as far as that is known.</param>
public sealed record MiddlewareLayer(string Path, Location Location, MiddlewareCapability Capability)
{
    /// <summary>How it runs in this chain.</summary>
    public MiddlewareMode Mode { get; init; }

    /// <summary>Whether Django puts an adapter between it and what is below it, because one is synchronous and the other is not.</summary>
    public bool IsAdapted { get; init; }

    /// <summary>Whether it is there only where a condition of the settings holds.</summary>
    public bool IsConditional { get; init; }
}

/// <summary>What a middleware class or factory can do (<c>sync_capable</c>, <c>async_capable</c>), and how that is known.</summary>
/// <param name="CanSync">Whether it can run synchronously; null where that is not known.</param>
/// <param name="CanAsync">Whether it can run asynchronously; null where that is not known.</param>
/// <param name="Source">Where the knowledge is from: <c>declared</c>, the name of a table row's distribution, or <c>unknown</c>.</param>
public sealed record MiddlewareCapability(bool? CanSync, bool? CanAsync, string Source)
{
    /// <summary>Its class or factory, if it is the project's own; null otherwise.</summary>
    public Location? Definition { get; init; }

    /// <summary>The module of <see cref="Definition"/>.</summary>
    public ModuleSymbol? Module { get; init; }

    /// <summary>The hooks that Django hands to a thread for each request: <c>process_request</c> and its like.</summary>
    public ImmutableArray<string> ThreadedHooks { get; init; } = [];

    /// <summary>Where the first of them has its name; null if there are none.</summary>
    public Location? FirstHook { get; init; }

    /// <summary>Why it fails under ASGI, in a sentence; null if it does not.</summary>
    public string? Fault { get; init; }

    /// <summary>What takes its place under ASGI; empty where nothing is known.</summary>
    public string Instead { get; init; } = "";

    /// <summary>Nothing is known.</summary>
    public static MiddlewareCapability Unknown { get; } = new(null, null, "unknown");
}
