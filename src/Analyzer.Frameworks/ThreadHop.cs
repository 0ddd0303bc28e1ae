using System.Collections.Immutable;

namespace Analyzer.Frameworks;

/// <summary>How a framework hands a blocking call to a worker thread.</summary>
/// <param name="Module">The module that has the function.</param>
/// <param name="Name">The function.</param>
/// <param name="IsCurried">Whether the function takes the callable alone, and what it answers takes the arguments.</param>
public sealed record ThreadHop(string Module, string Name, bool IsCurried)
{
    /// <summary>What every event loop of Python has.</summary>
    public static ThreadHop Default { get; } = new("asyncio", "to_thread", false);

    private static readonly ImmutableArray<(string Package, ThreadHop Hop)> s_ofPackages =
    [
        ("django", new("asgiref.sync", "sync_to_async", true)),
        ("fastapi", new("fastapi.concurrency", "run_in_threadpool", false)),
        ("starlette", new("starlette.concurrency", "run_in_threadpool", false)),
    ];

    /// <summary>The way of the first framework among <paramref name="packages"/>, which a file imports.</summary>
    public static ThreadHop Of(IReadOnlySet<string> packages)
    {
        foreach (var (package, hop) in s_ofPackages)
        {
            if (packages.Contains(package))
                return hop;
        }

        return Default;
    }

    /// <summary>What Django's own code is handed to a thread with.</summary>
    public const string SyncToAsync = "sync_to_async";

    /// <summary>Whether a stub says that nothing can be awaited in place of the call but a thread that makes it.</summary>
    public static bool IsOnlyWay(string replacement) => replacement == "asgiref.sync.sync_to_async";

    /// <summary>Whether a stub says that reading an attribute asks, and that nothing can be awaited in its place.</summary>
    public static bool IsReading(string replacement) => replacement.StartsWith($"{SyncToAsync}(lambda", StringComparison.Ordinal);

    /// <summary>Whether what stubs tell to await is a hop to a thread, such as <c>asyncio.to_thread</c> or <c>asgiref.sync.sync_to_async</c>.</summary>
    public static bool IsHop(string replacement) =>
        s_ofPackages.Select(row => row.Hop.Name).Append(Default.Name).Append("run_in_executor").Any(name => replacement.Contains(name, StringComparison.Ordinal));

    /// <summary>The module and function that take the same arguments as a blocking one, and are awaited; null where the stub's
    /// replacement is not a drop-in.</summary>
    public static (string Module, string Name)? DropIn(string replacement) => replacement == "asyncio.sleep" ? ("asyncio", "sleep") : null;
}
