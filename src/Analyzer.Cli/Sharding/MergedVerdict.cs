using System.Text.Json.Nodes;

namespace Analyzer.Cli;

/// <summary>What one run of a merged log says in a line.</summary>
/// <param name="Name">The repository or file.</param>
/// <param name="Verdict">The verdict, as the log has it; empty where it has none.</param>
/// <param name="Summary">The verdict in one line.</param>
/// <param name="ResultCount">The number of findings.</param>
internal sealed record MergedVerdict(string Name, string Verdict, string Summary, int ResultCount)
{
    // From the best to the worst, as `Analyzer.Readiness.Verdict` orders them.
    private static readonly string[] s_order = ["ready", "costs", "unknown", "not-ready"];

    /// <summary>How bad a verdict is; worse than all where it is none.</summary>
    public static int Rank(string? verdict) => System.Array.IndexOf(s_order, verdict) is >= 0 and var rank ? rank : s_order.Length;

    /// <summary>What a run says.</summary>
    public static MergedVerdict Of(string name, JsonObject run)
    {
        var readiness = run["properties"]?["asgi/readiness"];
        return new MergedVerdict(name, readiness?["verdict"]?.ToString() ?? "", readiness?["summary"]?.ToString() ?? "no verdict", (run["results"] as JsonArray)?.Count ?? 0);
    }
}
