using System.Collections.Immutable;
using System.Globalization;

namespace Analyzer.Readiness;

/// <summary>The rules of the verdict (<c>rules/verdict.md</c>): each gives a reason or none, and the worst reason decides.</summary>
internal static class VerdictRules
{
    /// <summary>The reasons, the worst first; none: the application is ready.</summary>
    public static ImmutableArray<VerdictReason> Reasons(ApplicationReport report, ReadinessFacts facts, Confidence confidence)
    {
        var reasons = new[]
        {
            Framework(report, facts), NoEntryPoint(report), Blocked(report), Mismatch(report), FaultyMiddleware(report),
        }.Concat(Dependencies(report)).Concat(OldVersions(report)).Append(TooLittle(report, confidence)).Concat(
        [
            BrieflyHeld(report), Unreached(report), Threads(report), SyncMiddleware(report), SyncDependencies(report), ServedAsWsgi(report), DevelopmentServer(report),
        ]);
        return [.. reasons.OfType<VerdictReason>().OrderByDescending(reason => reason.Means)];
    }

    private static VerdictReason? Framework(ApplicationReport report, ReadinessFacts facts)
    {
        if (report.Objects.FirstOrDefault(found => found.IsWsgiOnly) is not { } application)
            return null;
        var instead = KnownDependency.Find(application.Kind.Distribution)?.Instead ?? "an ASGI framework";
        return new VerdictReason(Verdict.NotReady, $"{report.Framework} speaks WSGI alone")
        {
            RuleId = "ASGI502",
            Location = application.Location,
            Effort = Effort.OfReason("move-framework"),
            Advice = $"move to {instead}: {facts.MoveOf(application)}",
        };
    }

    private static VerdictReason? NoEntryPoint(ApplicationReport report)
    {
        var canAsgi = ApplicationKind.All.Any(kind => kind.Framework == report.Framework && kind.Serves == Interface.Asgi);
        return report.Serves == Interface.Asgi || !canAsgi ? null : new VerdictReason(Verdict.NotReady, "no ASGI application is made anywhere")
        {
            RuleId = "ASGI401",
            Location = report.Location,
            Effort = Effort.OfReason("entry-point"),
            Advice = "add a module that makes the ASGI application",
        };
    }

    private static VerdictReason? Blocked(ApplicationReport report)
    {
        var count = report.Count(EntryPointState.Blocked);
        var causes = report.Blockers.Where(blocker => !blocker.IsBrief).ToList();
        return count == 0 ? null : new VerdictReason(Verdict.NotReady, $"{count} of {Counted(RequestCount(report), "entry point")} {(count == 1 ? "holds" : "hold")} the event loop, by {Counted(causes.Count, "cause")}")
        {
            Count = count,
            RuleId = causes[0].RuleId,
            Location = causes[0].Findings[0].Location,
            Effort = causes.Sum(blocker => blocker.Effort),
            Advice = "await, or move to a worker thread, what the blockers name",
        };
    }

    // The disk of the machine answers within milliseconds: that is a price of each request, and no standstill.
    private static VerdictReason? BrieflyHeld(ApplicationReport report)
    {
        var count = report.Count(EntryPointState.Brief);
        var causes = report.Blockers.Where(blocker => blocker.IsBrief).ToList();
        return count == 0 ? null : new VerdictReason(Verdict.ReadyWithCosts, $"{count} of {Counted(RequestCount(report), "entry point")} {(count == 1 ? "holds" : "hold")} the event loop for a moment, at local files, by {Counted(causes.Count, "cause")}")
        {
            Count = count,
            RuleId = causes[0].RuleId,
            Location = causes[0].Findings[0].Location,
            Effort = causes.Sum(blocker => blocker.Effort),
            Advice = "move to a worker thread what the blockers name",
        };
    }

    private static VerdictReason? Mismatch(ApplicationReport report) =>
        report.Servers.FirstOrDefault(server => server.IsMismatched && server.Surroundings.Stage != Stage.Development) is not { } server ? null
        : new VerdictReason(Verdict.NotReady, $"`{server.Title}` speaks another interface than the application: every request fails")
        {
            RuleId = "ASGI402",
            Location = server.Location,
            Effort = Effort.OfReason("server"),
            Advice = "serve it by the recommended command",
        };

    private static VerdictReason? FaultyMiddleware(ApplicationReport report)
    {
        var faulty = report.Middleware?.Rows.Where(row => row.Fault.Length > 0).ToList() ?? [];
        return faulty.Count == 0 ? null : new VerdictReason(Verdict.NotReady, $"{Counted(faulty.Count, "middleware", "middleware")} {(faulty.Count == 1 ? "fails" : "fail")} under ASGI: {Named(faulty.Select(row => row.Name))}")
        {
            Count = faulty.Count,
            RuleId = "ASGI201",
            Location = faulty[0].Location,
            Effort = faulty.Count * Effort.OfReason("middleware-fault"),
            Advice = faulty[0].Fault,
        };
    }

    // What only an asynchronous view would notice stands in nobody's way while there is none.
    private static IEnumerable<VerdictReason> Dependencies(ApplicationReport report)
    {
        var isOnLoop = report.EntryPoints.Any(row => row.State is EntryPointState.Clean or EntryPointState.Brief or EntryPointState.Blocked);
        var replaced = report.Dependencies.Where(dependency => dependency is { State: DependencyState.Replace, IsFramework: false }).ToList();
        foreach (var group in replaced.GroupBy(dependency => dependency.Known.IsLoopOnly && !isOnLoop ? Verdict.ReadyWithCosts : Verdict.NotReady))
        {
            var all = group.ToList();
            var text = all is [var only] ? $"{only.Known.Name}{(only.IsTooOld ? "" : ":")} {only.Reason}" : $"{all.Count} dependencies must be replaced: {Named(all.Select(dependency => dependency.Known.Name))}";
            yield return new VerdictReason(group.Key, text)
            {
                Count = all.Count,
                RuleId = "ASGI503",
                Location = all[0].Used.Location,
                Effort = all.Sum(dependency => Math.Max(dependency.Known.Effort, 1)),
                Advice = all is [var single] ? $"take {single.Advice}" : string.Join("; ", all.Select(dependency => $"{dependency.Known.Name}: {dependency.Advice}")),
            };
        }
    }

    private static IEnumerable<VerdictReason> OldVersions(ApplicationReport report)
    {
        foreach (var dependency in report.Dependencies)
        {
            var lacking = dependency.Known.Old.Where(row => KnownDependency.IsSurelyBelow(dependency.Best, row.Below)).ToList();
            if (lacking.Count == 0)
                continue;
            // Without ASGI itself nothing works; without the rest, views hop to threads.
            var means = lacking[0].Lacks == "ASGI" ? Verdict.NotReady : Verdict.ReadyWithCosts;
            yield return new VerdictReason(means, $"{dependency.Known.Name} {dependency.Version} lacks {string.Join(", ", lacking.Select(row => row.Lacks))}")
            {
                RuleId = "ASGI501",
                Location = dependency.Used.Location,
                Effort = Effort.OfReason("old-framework"),
                Advice = $"move to {dependency.Known.Name} {lacking[^1].Needs} or later",
            };
        }
    }

    private static VerdictReason? TooLittle(ApplicationReport report, Confidence confidence)
    {
        if (!confidence.IsEnough)
            return new VerdictReason(Verdict.Unknown, $"too little is understood: {confidence}");
        // What is mounted may have none of the project's own, as the admin of Django.
        if (RequestCount(report) == 0 && report.MountedOn.Length == 0)
            return new VerdictReason(Verdict.Unknown, "no entry point was found");
        var rows = report.Middleware?.Rows ?? [];
        return rows.Count(row => !row.IsKnown) * 2 > rows.Length ? new VerdictReason(Verdict.Unknown, "of most middleware nothing is known") { RuleId = "ASGI205" } : null;
    }

    private static VerdictReason? Unreached(ApplicationReport report) =>
        report.UnreachedCount == 0 ? null : new VerdictReason(Verdict.ReadyWithCosts, $"{Counted(report.UnreachedCount, "finding")} of blocking in coroutines that no known entry point reaches")
        {
            Count = report.UnreachedCount,
            Advice = "see `asgi-ready check`: a task or a worker may hold its own loop",
        };

    private static VerdictReason? Threads(ApplicationReport report)
    {
        // Of middleware another rule speaks.
        var count = report.EntryPoints.Count(row => row.State == EntryPointState.Thread && row.Kind != EntryPointRows.MiddlewareKind);
        // Under WSGI alone there is nothing else, and the framework is the reason.
        return count == 0 || report.Objects.Any(found => found.IsWsgiOnly) ? null : new VerdictReason(Verdict.ReadyWithCosts, $"{count} of {Counted(RequestCount(report), "entry point")} {(count == 1 ? "runs" : "run")} on worker threads")
        {
            Count = count,
            Effort = 0,
            Advice = "make those that wait most `async def`, by the migration plan",
        };
    }

    private static VerdictReason? SyncMiddleware(ApplicationReport report)
    {
        var sync = report.Middleware?.Rows.Where(row => row.IsSyncOnly && row.Fault.Length == 0).ToList() ?? [];
        return sync.Count == 0 ? null : new VerdictReason(Verdict.ReadyWithCosts, $"{Counted(sync.Count, "middleware", "middleware")} can run on a thread alone, and every request waits there: {Named(sync.Select(row => row.Name))}")
        {
            Count = sync.Count,
            RuleId = "ASGI201",
            Location = sync[0].Location,
            Effort = sync.Count * Effort.OfReason("middleware-sync"),
            Advice = sync.FirstOrDefault(row => row.Instead.Length > 0) is { } first ? $"replace {first.Name} by {first.Instead}" : "make it asynchronous",
        };
    }

    private static VerdictReason? SyncDependencies(ApplicationReport report)
    {
        var sync = report.Dependencies.Where(dependency => dependency is { State: DependencyState.Sync, Known.IsSpecific: true }).ToList();
        return sync.Count == 0 ? null : new VerdictReason(Verdict.ReadyWithCosts, $"{Named(sync.Select(dependency => dependency.Known.Name))} {(sync.Count == 1 ? "works" : "work")} on worker threads")
        {
            Count = sync.Count,
            Location = sync[0].Used.Location,
            Effort = 0,
            Advice = string.Join("; ", sync.Where(dependency => dependency.IsTooOld || dependency.Known.Instead.Length > 0).Select(dependency => $"{dependency.Known.Name}: {dependency.Advice}")),
        };
    }

    private static VerdictReason? ServedAsWsgi(ApplicationReport report)
    {
        var production = report.Servers.Where(server => server.Surroundings.Stage == Stage.Production && !server.IsForDevelopment && server.Application is not null).ToList();
        if (report.Serves != Interface.Asgi || production.Count == 0 || production.Exists(server => server.Application!.Kind.Serves == Interface.Asgi))
            return null;
        return new VerdictReason(Verdict.ReadyWithCosts, $"it is served by WSGI: `{production[0].Title}`")
        {
            Location = production[0].Location,
            Effort = Effort.OfReason("server"),
            Advice = "serve it by the recommended command",
        };
    }

    private static VerdictReason? DevelopmentServer(ApplicationReport report) =>
        report.Servers.FirstOrDefault(server => server.IsForDevelopment && server.Surroundings.Stage == Stage.Production) is not { } server ? null
        : new VerdictReason(Verdict.ReadyWithCosts, $"`{server.Title}` serves in production, and {(server.Server.IsDevelopment ? "is for development" : "watches the files for those who develop")}")
        {
            RuleId = "ASGI403",
            Location = server.Location,
            Effort = Effort.OfReason("development-server"),
            Advice = "serve it by the recommended command",
        };

    // A tag of templates or a receiver of signals runs where it is called from, and is no way in by itself.
    private static int RequestCount(ApplicationReport report) => report.EntryPoints.Count(row => row.State is not (EntryPointState.StartUp or EntryPointState.Unknown));

    private static string Counted(int count, string noun, string? plural = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural ?? noun + "s")}");

    private static string Named(IEnumerable<string> names)
    {
        var all = names.Distinct().ToList();
        return string.Join(", ", all.Take(4)) + (all.Count > 4 ? $" and {all.Count - 4} more" : "");
    }
}
