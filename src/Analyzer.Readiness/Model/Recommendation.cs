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
        if (served is null)
            return "";
        var dependencies = facts.Project.Dependencies;
        var server = report.Servers.Select(command => command.Server).FirstOrDefault(server => server.Recommended is not null)
            ?? ServerKind.All.OrderByDescending(server => server.IsPreferred).FirstOrDefault(server => server.Recommended is not null && dependencies.FindDeclared(server.Name) is not null)
            ?? ServerKind.All.First(server => server.IsPreferred);
        return server.Recommended!.Replace("{target}", served.Target, StringComparison.Ordinal).Replace("{workers}", Workers, StringComparison.Ordinal);
    }
}
