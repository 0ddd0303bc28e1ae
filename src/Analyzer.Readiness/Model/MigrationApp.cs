using System.Collections.Immutable;

namespace Analyzer.Readiness;

/// <summary>A package of the project whose views run on threads, and what it takes to make them <c>async def</c>.</summary>
/// <param name="Name">The package.</param>
/// <param name="Views">Its entry points on threads, those that take least first.</param>
public sealed record MigrationApp(string Name, ImmutableArray<EntryPointRow> Views)
{
    /// <summary>How many of its views take a way, each counted by what takes most in it.</summary>
    public int Count(MoveWay way) => Views.Count(view => view.Way == way);

    /// <summary>The packages of an application, those that take least first.</summary>
    public static ImmutableArray<MigrationApp> Of(IEnumerable<EntryPointRow> rows) =>
    [
        .. rows.Where(row => row.State == EntryPointState.Thread)
            .GroupBy(row => PackageOf(row.Module))
            .Select(package => new MigrationApp(package.Key, [.. package.OrderBy(row => row.Way).ThenBy(row => row.WouldBlock.Length).ThenBy(row => row.Name, StringComparer.Ordinal)]))
            .OrderBy(app => app.Count(MoveWay.Offload) * 100 / app.Views.Length)
            .ThenByDescending(app => app.Views.Length)
            .ThenBy(app => app.Name, StringComparer.Ordinal),
    ];

    // `shop.orders.views` and `shop.orders.views.api` are of the package `shop.orders`.
    private static string PackageOf(string module)
    {
        var parts = module.Split('.');
        var at = Array.FindIndex(parts, part => part is "views" or "endpoints" or "routes" or "routers" or "handlers" or "api" && part != parts[0]);
        return at > 0 ? string.Join('.', parts[..at]) : parts.Length > 1 ? string.Join('.', parts[..^1]) : module;
    }
}
