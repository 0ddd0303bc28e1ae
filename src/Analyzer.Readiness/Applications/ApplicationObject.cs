using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>An object that a server can serve: the call that makes it, and its name.</summary>
/// <param name="Kind">What makes it.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Name">The name that it is bound to; in a function, that function's; empty if it has none.</param>
/// <param name="Location">The call, on one line.</param>
public sealed record ApplicationObject(ApplicationKind Kind, SourceFile File, string Name, Location Location)
{
    /// <summary>The call.</summary>
    public required CallSyntax Call { get; init; }

    /// <summary>Whether a function makes it.</summary>
    public bool IsMadeByFunction { get; init; }

    /// <summary>Whether the function that makes it must be given something: no server can call it.</summary>
    public bool NeedsArguments { get; init; }

    /// <summary>As a server's command names it: <c>shop.asgi:application</c>.</summary>
    public string Target => Name.Length == 0 ? File.ModuleName : $"{File.ModuleName}:{Name}{(IsMadeByFunction ? "()" : "")}";

    /// <summary>Whether its framework has no ASGI in it at all.</summary>
    public bool IsWsgiOnly => Kind is { IsAdapter: false, Serves: Interface.Wsgi }
        && !ApplicationKind.All.Any(kind => kind.Framework == Kind.Framework && kind.Serves == Interface.Asgi);

    /// <summary>Whether another object is of the same project: by the root that their module names start from.</summary>
    public bool IsBeside(ApplicationObject other) => other.File.Root == File.Root;
}
