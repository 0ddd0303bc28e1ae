using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>A function of a framework that takes functions of the project, to call them later.</summary>
/// <param name="Kind">What they are called for.</param>
/// <param name="Plain">Where a plain function is called. A coroutine function runs on the loop.</param>
internal sealed record Registrar(EntryPointKind Kind, RunsOn Plain)
{
    /// <summary>The place of the function among the positional arguments; -1 where it only decorates.</summary>
    public int FunctionAt { get; init; } = -1;

    /// <summary>The name of the parameter that takes the function; null where it only decorates.</summary>
    public string? FunctionName { get; init; }

    /// <summary>The place of the route among the positional arguments; -1 if it has none.</summary>
    public int RouteAt { get; init; } = -1;

    /// <summary>The names of the parameter that takes the route.</summary>
    public string RouteName { get; init; } = "path";

    /// <summary>Whether the first argument says which exceptions the functions answer for: one is handed to them, after <see cref="Arguments"/>.</summary>
    public bool HandsException { get; init; }

    /// <summary>What each function is called with, by position: classes of the framework's stub, as <c>module:Class</c>.</summary>
    public string[] Arguments { get; init; } = [];
}
