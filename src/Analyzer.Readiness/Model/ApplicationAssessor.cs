using System.Collections.Immutable;

namespace Analyzer.Readiness;

/// <summary>Judges one application: gathers what counts, asks <see cref="VerdictRules"/>, and makes the plan.</summary>
internal static class ApplicationAssessor
{
    public static ApplicationReport Assess(ApplicationInput input)
    {
        var facts = input.Whole.Facts;
        var servers = ServersOf(input).ToImmutableArray();
        var main = input.Group.MainOf([.. servers.Select(server => server.Application).OfType<ApplicationObject>()]);
        var blockers = Blockers.Of(input);
        ImmutableArray<EntryPointRow> rows = [.. input.EntryPoints.Select(row => row.State == EntryPointState.Clean ? row with { State = StateOf(row, blockers) } : row)];
        var dependencies = facts.Dependencies.Where(dependency => Concerns(dependency, input.Group.Framework) && IsOf(dependency.Used.Home, input))
            // A server that speaks ASGI here, by its options, does not cost.
            .Select(dependency => servers.Any(server => server.Server.Name == dependency.Known.Name && server.Serves == Interface.Asgi) ? dependency with { State = DependencyState.Ready } : dependency)
            .ToImmutableArray();
        var distribution = main.Kind.Distribution;
        var version = distribution.Length == 0 ? null : facts.Project.Dependencies.Find(distribution, main.File.FullPath);
        var report = new ApplicationReport(NameOf(main, servers), input.Group.Framework, main.Location, Verdict.Unknown, [])
        {
            Version = version?.Version?.Text ?? version?.Specifier.Text ?? "",
            Serves = input.Group.Objects.Any(found => found.Kind.Serves == Interface.Asgi) ? Interface.Asgi : Interface.Wsgi,
            Objects = [.. input.Group.Objects],
            EntryPoints = rows,
            Blockers = blockers,
            Migration = MigrationApp.Of(rows),
            Upgrades = Upgrade.Of(rows),
            Middleware = ChainOf(input, main),
            Servers = servers,
            MountedOn = input.Group.MountedOn?.MainOf([]).Target ?? "",
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

    private static EntryPointState StateOf(EntryPointRow row, ImmutableArray<Blocker> blockers)
    {
        var own = blockers.Where(blocker => blocker.EntryPoints.Contains(row.Name)).ToList();
        return own.Count == 0 ? EntryPointState.Clean : own.TrueForAll(blocker => blocker.IsBrief) ? EntryPointState.Brief : EntryPointState.Blocked;
    }

    // The chain of the settings that the application is made with, if that is known.
    private static Chain? ChainOf(ApplicationInput input, ApplicationObject main)
    {
        var chains = input.Whole.Chains.Where(chain => chain.Framework == input.Group.Framework || chain.Framework == ApplicationKind.BaseOf(input.Group.Framework)).ToList();
        // Parts of it that are mounted may have chains of their own.
        return chains.Find(chain => chain.Makers.Contains(main.Call))
            ?? chains.Find(chain => chain.Makers.Any(maker => input.Group.Objects.Any(found => found.Call == maker || found.Call.Ancestors().Last() == maker)))
            ?? chains.Find(chain => ApplicationKind.HasTwoInterfaces(chain.Framework) && input.IsOwn(chain.Place));
    }

    // As the servers name it; what is wrapped before it is served has a name, and is no object that is known.
    private static string NameOf(ApplicationObject main, ImmutableArray<ServerCommand> servers) =>
        servers.Select(server => server.Application).FirstOrDefault(found => found is not null)?.Target
        ?? servers.FirstOrDefault(server => Recommendation.IsWrapped(server, main))?.Target
        ?? main.Target;

    // Another framework of the repository, or an extension of it, says nothing of this one.
    private static bool Concerns(DependencyAssessment dependency, string framework) =>
        dependency.Known.Concerns(framework)
        && ApplicationKind.All.Where(kind => kind.Distribution == dependency.Known.Name).All(kind => kind.Framework == framework || kind.IsCompanion || ApplicationKind.BaseOf(framework) == kind.Framework);

    private static bool IsOf(string home, ApplicationInput input) =>
        input.IsOnly || input.Group.Objects.Any(found => found.File.FullPath.StartsWith($"{home}/", StringComparison.Ordinal)) || input.Owner.Around($"{home}/x") == input.Group;

    // A call of a server that stands in a file beside an application is about that one.
    private static bool IsOwn(ServerCommand command, ApplicationInput input)
    {
        var beside = input.Whole.Facts.Applications.Where(found => found.File.Path == command.Location.Source.Path).ToList();
        return beside.Count > 0 ? beside.Exists(input.Group.Objects.Contains) : input.IsOwn(command.Location);
    }

    private static IEnumerable<ServerCommand> ServersOf(ApplicationInput input) =>
        input.Whole.Facts.Commands
            .Where(command => command.Application is { } served ? input.Group.Objects.Any(found => found.Call == served.Call) : input.Group.MountedOn is null && IsOwn(command, input))
            .OrderByDescending(command => command.Surroundings.Stage);
}
