using Analyzer.Readiness;

namespace Analyzer.Tests.Readiness;

/// <summary>The rows of <c>rules/servers</c> and <c>rules/dependencies</c> are whole, and each says where it is from.</summary>
public sealed class KnowledgeTests
{
    private static readonly string[] s_states = ["ready", "sync", "replace", "unknown"];
    private static readonly string[] s_dependencyKeys = ["state", "since", "before", "instead", "for", "effort", "loop-only", "why", "old", "source"];
    private static readonly int[] s_points = [0, 1, 3, 5, 7, 13];

    [Fact]
    public void Dependencies_have_a_state_a_source_and_known_keys()
    {
        var frameworks = ApplicationKind.All.Select(kind => kind.Framework).ToHashSet();
        foreach (var (file, row) in KnowledgeFile.Tables("dependencies"))
        {
            Assert.True(s_states.Contains(row.Value["state"]?.Scalar), $"{file}: {row.Key} has no state");
            Assert.False(string.IsNullOrEmpty(row.Value["source"]?.Scalar), $"{file}: {row.Key} has no source");
            Assert.All(row.Value.Entries, entry => Assert.Contains(entry.Key, s_dependencyKeys));
            Assert.All(KnowledgeFile.Texts(row.Value["for"]), name => Assert.Contains(name, frameworks));
            Assert.Equal(Analyzer.Semantics.Dependency.Normalize(row.Key), row.Key);
        }
    }

    [Fact]
    public void A_version_in_a_row_is_a_version()
    {
        foreach (var known in KnownDependency.All)
        {
            Assert.Contains(known.Effort, s_points);
            Assert.All(known.Old, row => Assert.NotNull(row.Below));
            Assert.False(known.State == DependencyState.Replace && known.Instead.Length == 0, $"{known.Name} is to be replaced by nothing");
        }
    }

    [Fact]
    public void Servers_and_applications_have_sources()
    {
        foreach (var (file, row) in KnowledgeFile.Tables("servers").Where(row => row.File is "servers/servers.toml" or "servers/applications.toml"))
            Assert.False(string.IsNullOrEmpty(row.Value["source"]?.Scalar), $"{file}: {row.Key} has no source");
        Assert.All(ServerKind.All, server => Assert.NotEqual(Interface.Unknown, server.Serves));
        Assert.Single(ServerKind.All, server => server.IsPreferred);
        Assert.Equal(Interface.Asgi, ServerKind.All.Single(server => server.Name == "gunicorn").WorkerClass("uvicorn.workers.UvicornWorker"));
    }
}
