using Analyzer.Semantics;

namespace Analyzer.Readiness;

/// <summary>What is known of a distribution's state for ASGI: a row of <c>rules/dependencies</c>.</summary>
public sealed class KnownDependency
{
    private static readonly Dictionary<string, KnownDependency> s_all =
        KnowledgeFile.Tables("dependencies").ToDictionary(row => row.Table.Key, row => new KnownDependency(row.Table.Key, row.Table.Value), StringComparer.Ordinal);

    private readonly ConfigNode _row;

    private KnownDependency(string name, ConfigNode row)
    {
        Name = name;
        _row = row;
    }

    /// <summary>All rows.</summary>
    public static IEnumerable<KnownDependency> All => s_all.Values;

    /// <summary>The distribution, normalised.</summary>
    public string Name { get; }

    /// <summary>Its state in versions from <see cref="Since"/> on.</summary>
    public DependencyState State => StateOf(_row["state"]?.Scalar);

    /// <summary>Its state in versions below <see cref="Since"/>.</summary>
    public DependencyState StateBefore => StateOf(_row["before"]?.Scalar ?? "replace");

    /// <summary>The first version of which <see cref="State"/> is true; null if it always was.</summary>
    public ReleaseVersion? Since => ReleaseVersion.TryParse(_row["since"]?.Scalar);

    /// <summary>What to take in its place; empty if nothing is known.</summary>
    public string Instead => _row["instead"]?.Scalar ?? "";

    /// <summary>Why, in half a sentence; empty where the state says all.</summary>
    public string Why => _row["why"]?.Scalar ?? "";

    /// <summary>Where this is from.</summary>
    public string Source => _row["source"]?.Scalar ?? "";

    /// <summary>An estimate of the work that the move takes: 1, 3, 5, 7 or 13 points; 0 if none.</summary>
    public int Effort => int.TryParse(_row["effort"]?.Scalar, out var points) ? points : 0;

    /// <summary>What versions below a bound lack, from the oldest.</summary>
    public IEnumerable<(ReleaseVersion Below, string Lacks, string Needs)> Old =>
        (_row["old"]?.Items ?? []).Select(row => (ReleaseVersion.TryParse(row["below"]!.Text)!, row["lacks"]!.Text, row["needs"]!.Text));

    /// <summary>Whether only what runs on the event loop notices: synchronous views keep their thread for a whole request.</summary>
    public bool IsLoopOnly => _row["loop-only"]?.Scalar == "true";

    /// <summary>Whether it concerns applications of a framework.</summary>
    public bool Concerns(string framework) => _row["for"] is not { } frameworks || KnowledgeFile.Texts(frameworks).Contains(framework);

    /// <summary>Whether it concerns applications of only some frameworks.</summary>
    public bool IsSpecific => _row["for"] is not null;

    /// <summary>The row of a distribution; null if there is none.</summary>
    public static KnownDependency? Find(string normalizedName) => s_all.GetValueOrDefault(normalizedName);

    /// <summary>Whether a version that is in use is surely older than one.</summary>
    public static bool IsSurelyBelow(Dependency used, ReleaseVersion version) =>
        used.Version is { } exact ? exact < version : used.Specifier.Below is { } below && below <= version;

    private static DependencyState StateOf(string? name) => name switch
    {
        "ready" => DependencyState.Ready,
        "sync" => DependencyState.Sync,
        "replace" => DependencyState.Replace,
        _ => DependencyState.Unknown,
    };
}
