using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What is wrong with the connection settings of a database in a project that ASGI serves.</summary>
/// <param name="Location">The setting.</param>
/// <param name="Option">The option, as it is written.</param>
/// <param name="Alias">The alias of the database.</param>
/// <param name="Fault">What it does.</param>
/// <param name="Fix">What to do.</param>
/// <remarks>Django documentation, "Databases", "Persistent connections" and "Connection pool"; <c>django/db/backends/postgresql/base.py</c>.</remarks>
public sealed record ConnectionFault(Location Location, string Option, string Alias, string Fault, string Fix)
{
    private const string Age = "CONN_MAX_AGE";
    private const string Pool = "OPTIONS[\"pool\"]";

    // Where connections of PostgreSQL are pooled (release notes 5.1).
    private static readonly ReleaseVersion s_pools = ReleaseVersion.Of(5, 1);

    /// <summary>What is wrong in the settings of a project.</summary>
    public static IEnumerable<ConnectionFault> Find(DjangoProject project, ProjectDependencies dependencies)
    {
        var pooled = project.Settings.DatabaseOptions("OPTIONS")
            .Where(option => option.Value is SettingDict options && options.Items.GetValueOrDefault("pool") is { Truth: true })
            .ToDictionary(option => option.Alias, option => ((SettingDict)option.Value).Items["pool"]);
        foreach (var (alias, value) in project.PersistentConnections)
        {
            yield return pooled.ContainsKey(alias)
                ? new ConnectionFault(value.Location, Age, alias, $"stands beside `{Pool}`, which Django refuses with `ImproperlyConfigured`", "set it to 0")
                : new ConnectionFault(value.Location, Age, alias, $"keeps connections for {(value is SettingConstant { Value: { } age } ? $"{age} seconds" : "as long as the process")}, and under ASGI each request has a thread of its own that takes its connection along when it ends", "set it to 0, and pool connections in the driver or in front of the database");
        }

        var engines = project.Settings.DatabaseOptions("ENGINE").ToDictionary(option => option.Alias, option => option.Value.Text ?? "");
        foreach (var (alias, pool) in pooled.Where(entry => engines.GetValueOrDefault(entry.Key)?.EndsWith(".postgresql", StringComparison.Ordinal) == true))
        {
            var file = project.Settings.Module.File!.FullPath;
            if (project.IsDjangoBelow(s_pools))
                yield return new ConnectionFault(pool.Location, Pool, alias, $"is new in Django 5.1 and not in the project's `{project.Version}`, which hands it to the driver", "update Django, or pool connections in front of the database");
            else if (dependencies.Find("psycopg", file) is null && (dependencies.Find("psycopg2", file) ?? dependencies.Find("psycopg2-binary", file)) is not null)
                yield return new ConnectionFault(pool.Location, Pool, alias, "needs psycopg 3, and the project has psycopg2: Django raises `ImproperlyConfigured`", "install `psycopg[pool]`");
        }
    }
}
