using System.Collections.Immutable;

namespace Analyzer.Readiness;

/// <summary>Judges one application: gathers what counts, asks <see cref="VerdictRules"/>, and makes the plan.</summary>
internal static class ApplicationAssessor
{
    public static ApplicationReport Assess(ApplicationInput input)
    {
        var facts = input.Whole.Facts;
        var main = input.Group.Main;
        var blockers = Blockers.Of(input);
        var held = blockers.SelectMany(blocker => blocker.EntryPoints).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<EntryPointRow> rows = [.. input.EntryPoints.Select(row => row.State == EntryPointState.Clean && held.Contains(row.Name) ? row with { State = EntryPointState.Blocked } : row)];
        var dependencies = facts.Dependencies.Where(dependency => IsOf(dependency.Used.Home, input)).ToImmutableArray();
        var distribution = main.Kind.Distribution;
        var version = distribution.Length == 0 ? null : facts.Project.Dependencies.Find(distribution, main.File.FullPath);
        var report = new ApplicationReport(main.Target, input.Group.Framework, main.Location, Verdict.Unknown, [])
        {
            Version = version?.Version?.Text ?? version?.Specifier.Text ?? "",
            Serves = input.Group.Objects.Any(found => found.Kind.Serves == Interface.Asgi) ? Interface.Asgi : Interface.Wsgi,
            Objects = [.. input.Group.Objects],
            EntryPoints = rows,
            Blockers = blockers,
            Middleware = input.Whole.Chains.FirstOrDefault(chain => input.IsOwn(chain.Place)),
            Servers = [.. ServersOf(input)],
            Dependencies = dependencies,
            UnreachedCount = Blockers.Unreached(input).Count,
        };
        var reasons = VerdictRules.Reasons(report, facts, input.Confidence);
        return report with
        {
            Verdict = reasons.IsEmpty ? Verdict.Ready : reasons.Max(reason => reason.Means),
            Reasons = reasons,
            Plan = MovePlan.Of(report, reasons),
            RecommendedCommand = Recommendation.Of(report, facts),
        };
    }

    private static bool IsOf(string home, ApplicationInput input) =>
        input.IsOnly || input.Group.Objects.Any(found => found.File.FullPath.StartsWith($"{home}/", StringComparison.Ordinal)) || input.Owner.Of($"{home}/x") == input.Group;

    private static IEnumerable<ServerCommand> ServersOf(ApplicationInput input) =>
        input.Whole.Facts.Commands
            .Where(command => command.Application is { } served ? input.Group.Objects.Any(found => found.Location == served.Location) : input.IsOwn(command.Location))
            .OrderByDescending(command => command.Surroundings.Stage);
}
