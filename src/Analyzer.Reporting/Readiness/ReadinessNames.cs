using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The words of the readiness report, the same in every format.</summary>
internal static class ReadinessNames
{
    /// <summary>A state of entry points, such as <c>on the loop, blocked</c>.</summary>
    public static string Of(EntryPointState state) => state switch
    {
        EntryPointState.Clean => "on the loop, clean",
        EntryPointState.Blocked => "on the loop, blocked",
        EntryPointState.Brief => "on the loop, held for a moment",
        EntryPointState.Thread => "on a worker thread",
        EntryPointState.StartUp => "outside requests",
        _ => "unknown",
    };

    /// <summary>A state of entry points in one word, for programs.</summary>
    public static string Key(EntryPointState state) => state switch
    {
        EntryPointState.Clean => "clean",
        EntryPointState.Blocked => "blocked",
        EntryPointState.Brief => "brief",
        EntryPointState.Thread => "thread",
        EntryPointState.StartUp => "startup",
        _ => "unknown",
    };

    /// <summary>A verdict in one word, for programs: <c>ready</c>, <c>costs</c>, <c>not-ready</c>, <c>unknown</c>.</summary>
    public static string Key(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "ready",
        Verdict.ReadyWithCosts => "costs",
        Verdict.NotReady => "not-ready",
        _ => "unknown",
    };

    /// <summary>A dependency's state in one word.</summary>
    public static string Key(DependencyState state) => state switch
    {
        DependencyState.Ready => "ready",
        DependencyState.Sync => "sync",
        DependencyState.Replace => "replace",
        _ => "unknown",
    };

    /// <summary>Path and line, from 1.</summary>
    public static string Place(Location location)
    {
        var region = ReportRegion.Of(location);
        return $"{Printable.Of(region.Path)}:{region.Line}";
    }

    /// <summary>What a person should know of a dependency.</summary>
    public static string Remark(DependencyAssessment dependency) => dependency.State switch
    {
        DependencyState.Ready => "ready",
        DependencyState.Unknown => "not known",
        _ => dependency.Known.Instead.Length > 0 || dependency.IsTooOld ? $"{dependency.Reason}; take {dependency.Advice}" : dependency.Reason,
    };

    /// <summary>What a person should know of a middleware; empty if nothing.</summary>
    public static string Remark(ChainRow row) => row.Fault.Length > 0 ? row.Fault : row.Instead.Length > 0 && row.Mode == "sync" ? $"take {row.Instead}" : row.IsSyncOnly ? "sync only" : row.Condition.Length > 0 ? $"if {row.Condition}" : "";

    /// <summary>What stands before the recommended command.</summary>
    public static string Advice(ApplicationReport application) => application.Objects.Any(found => found.IsWsgiOnly) ? "Until then serve it by" : "Serve it by";

    /// <summary>What stands after it.</summary>
    public static string Measure(ApplicationReport application) =>
        $"2 × CPU + 1 workers, of the CPUs that a container may use{(application.Objects.Any(found => found.IsWsgiOnly) ? ", 2 threads each" : "; threads have no effect under ASGI")}; static files by a CDN or a proxy; and measure with a load test: `--locustfile` writes one";

    /// <summary>What a server serves, and how it speaks: <c>shop.asgi:application (ASGI)</c>.</summary>
    public static string Target(ServerCommand server) =>
        $"{server.Target ?? server.Application?.Target ?? "?"} ({(server.Serves is Interface.Auto or Interface.Unknown ? "?" : server.Serves.ToString().ToUpperInvariant())}{(server.IsMismatched ? ", and the application does not" : "")})";

    /// <summary>What a server's command is for, in a word.</summary>
    public static string Stage(ServerCommand server) => server.Surroundings.Stage.ToString().ToLowerInvariant();

    /// <summary>What a step takes and brings, in brackets; empty if nothing is known.</summary>
    public static string Price(PlanStep step)
    {
        var parts = new List<string>();
        if (step.Effort > 0)
            parts.Add(TextReport.Count(step.Effort, "point"));
        if (step.EntryPointCount > 0)
            parts.Add($"frees {TextReport.Count(step.EntryPointCount, "entry point")}");
        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    /// <summary>What to do about a call that would block: <c>await `aget`</c>.</summary>
    public static string Way(WouldBlock call) => call.Way switch
    {
        MoveWay.Upgrade => $"`{call.Instead}`, from {call.Distribution} {call.Since}",
        MoveWay.Offload => call.Instead.Length > 0 ? $"`{call.Instead}`" : "a worker thread",
        _ => $"`{call.Instead}`",
    };

    /// <summary>A way in one word, for programs.</summary>
    public static string Key(MoveWay way) => way.ToString().ToLowerInvariant();

    /// <summary>How a server is set, in a few words.</summary>
    public static string Settings(ServerCommand server)
    {
        var parts = new List<string>();
        if (server.Workers is { } workers)
            parts.Add($"{workers.Text} workers");
        if (server.Threads is { } threads)
            parts.Add($"{threads.Text} threads");
        if (server.IsReloading)
            parts.Add("reloading");
        return string.Join(", ", parts);
    }
}
