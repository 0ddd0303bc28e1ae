namespace Analyzer.Readiness;

/// <summary>The command that would serve an application under ASGI: by the server that the project has, if one will do.</summary>
internal static class Recommendation
{
    /// <summary>2 × CPU + 1 ("Fine Tuning Python WSGI and ASGI applications").</summary>
    private const string Workers = "$((2 * $(nproc) + 1))";

    public static string Of(ApplicationReport report, ReadinessFacts facts)
    {
        var served = report.Servers.FirstOrDefault(server => server.Application?.Kind.Serves == Interface.Asgi)?.Application
            ?? report.Objects.Where(found => found.Kind.Serves == Interface.Asgi && found.Name.Length > 0).OrderBy(found => found.IsMadeByFunction).ThenByDescending(found => found.Kind.IsCompanion).FirstOrDefault();
        if (served is null || served.Name.Length == 0)
            return "";
        var dependencies = facts.Project.Dependencies;
        var server = report.Servers.Select(command => command.Server).FirstOrDefault(server => server.Recommended is not null)
            ?? ServerKind.All.OrderByDescending(server => server.IsPreferred).FirstOrDefault(server => server.Recommended is not null && dependencies.FindDeclared(server.Name) is not null)
            ?? ServerKind.All.First(server => server.IsPreferred);
        if (served.IsMadeByFunction && server.RecommendedFactory is null)
            server = ServerKind.All.First(candidate => candidate.IsPreferred);
        var command = served.IsMadeByFunction ? server.RecommendedFactory! : server.Recommended!;
        return command.Replace("{target}", served.Target.TrimEnd('(', ')'), StringComparison.Ordinal).Replace("{workers}", Workers, StringComparison.Ordinal);
    }
}
