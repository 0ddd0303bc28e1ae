using System.Globalization;

namespace Analyzer.Readiness;

/// <summary>The command that would serve an application: under ASGI where it can be, by the server that the project has, if one will do.</summary>
internal static class Recommendation
{
    /// <summary>2 × CPU + 1 ("Fine Tuning Python WSGI and ASGI applications").</summary>
    private const string Workers = "$((2 * $(nproc) + 1))";

    public static string Of(ApplicationReport report, ReadinessFacts facts)
    {
        // What is mounted is served together with what it is mounted on.
        var (target, isFactory, isWsgi) = report.MountedOn.Length > 0 ? s_none : TargetOf(report);
        if (target.Length == 0)
            return "";
        var server = ServerFor(report, facts, isWsgi, isFactory);
        var command = isWsgi ? server.RecommendedWsgi! : isFactory ? server.RecommendedFactory! : server.Recommended!;
        return command.Replace("{target}", isWsgi ? target : target.TrimEnd('(', ')'), StringComparison.Ordinal).Replace("{workers}", WorkersOf(report), StringComparison.Ordinal);
    }

    /// <summary>Whether a server serves what the module around an object makes of it: <c>application = wrap(application)</c>.</summary>
    public static bool IsWrapped(ServerCommand server, ApplicationObject made) =>
        server is { Application: null, Target: { } target, Serves: Interface.Asgi, IsForDevelopment: false } && target.Contains(':', StringComparison.Ordinal)
        && (made.File.ModuleName == target.Split(':')[0] || made.File.ModuleName.StartsWith($"{target.Split(':')[0]}.", StringComparison.Ordinal));

    // A container sees the CPUs of its host: where its limit is known, the number is too.
    private static string WorkersOf(ApplicationReport report) =>
        report.Servers.Select(server => server.CpuLimit).FirstOrDefault(limit => limit is not null) is { } limit
            ? ((2 * (int)Math.Ceiling(limit)) + 1).ToString(CultureInfo.InvariantCulture)
            : Workers;

    private static readonly (string Target, bool IsFactory, bool IsWsgi) s_none = ("", false, false);

    private static (string Target, bool IsFactory, bool IsWsgi) TargetOf(ApplicationReport report)
    {
        var served = report.Servers.FirstOrDefault(server => server.Application?.Kind.Serves == Interface.Asgi)?.Application
            ?? report.Objects.Where(found => found.Kind.Serves == Interface.Asgi && found is { Name.Length: > 0, NeedsArguments: false }).OrderBy(found => found.IsMadeByFunction).ThenByDescending(found => found.Kind.IsCompanion).FirstOrDefault();
        if (report.Servers.FirstOrDefault(server => report.Objects.Any(found => IsWrapped(server, found))) is { Target: { } wrapped })
            return (wrapped, false, false);
        if (served is { Name.Length: > 0, NeedsArguments: false })
            return (served.Target, served.IsMadeByFunction, false);
        if (report.Objects.Any(found => found.Kind.Serves == Interface.Asgi))
            return s_none;
        var plain = report.Servers.Select(server => server.Application).OfType<ApplicationObject>().Concat(report.Objects).FirstOrDefault(found => found is { Name.Length: > 0, NeedsArguments: false });
        if (plain is null)
            return s_none;
        // Beside `shop.wsgi` the framework's own template puts `shop.asgi`, which is the first step of the plan.
        var module = plain.File.ModuleName;
        return ApplicationKind.HasTwoInterfaces(report.Framework)
            ? module.EndsWith("wsgi", StringComparison.Ordinal) ? ($"{module[..^"wsgi".Length]}asgi:application", false, false) : s_none
            : (plain.Target, plain.IsMadeByFunction, true);
    }

    private static ServerKind ServerFor(ApplicationReport report, ReadinessFacts facts, bool isWsgi, bool isFactory)
    {
        bool Fits(ServerKind server) => isWsgi ? server.RecommendedWsgi is not null : isFactory ? server.RecommendedFactory is not null : server.Recommended is not null;
        return report.Servers.Select(command => command.Server).FirstOrDefault(Fits)
            ?? ServerKind.All.OrderByDescending(server => server.IsPreferred).FirstOrDefault(server => Fits(server) && facts.Project.Dependencies.FindDeclared(server.Name) is not null)
            ?? ServerKind.All.OrderByDescending(server => server.IsPreferred).First(Fits);
    }
}
