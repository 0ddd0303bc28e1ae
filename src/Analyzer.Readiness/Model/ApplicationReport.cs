using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The verdict on one application of a repository.</summary>
/// <param name="Name">As a server's command names it, or its directory.</param>
/// <param name="Framework">The framework.</param>
/// <param name="Location">The call that makes it: where a person looks.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reasons">Its reasons, the worst first.</param>
public sealed record ApplicationReport(string Name, string Framework, Location Location, Verdict Verdict, ImmutableArray<VerdictReason> Reasons)
{
    /// <summary>The framework's version as far as the project's files fix it; empty otherwise.</summary>
    public string Version { get; init; } = "";

    /// <summary>What the application speaks.</summary>
    public Interface Serves { get; init; }

    /// <summary>The objects that servers can serve.</summary>
    public ImmutableArray<ApplicationObject> Objects { get; init; } = [];

    /// <summary>The entry points, by name.</summary>
    public ImmutableArray<EntryPointRow> EntryPoints { get; init; } = [];

    /// <summary>What holds the loop, by how many entry points it holds up.</summary>
    public ImmutableArray<Blocker> Blockers { get; init; } = [];

    /// <summary>The application that this one is mounted on, as a server's command names it; empty if it stands by itself.</summary>
    public string MountedOn { get; init; } = "";

    /// <summary>Findings of blocking that no known entry point reaches.</summary>
    public int UnreachedCount { get; init; }

    /// <summary>The middleware; null where it is not known.</summary>
    public Chain? Middleware { get; init; }

    /// <summary>The commands that serve it, those for production first.</summary>
    public ImmutableArray<ServerCommand> Servers { get; init; } = [];

    /// <summary>A command that would serve it, under ASGI where its framework can; empty where no application object can be named.</summary>
    public string RecommendedCommand { get; init; } = "";

    /// <summary>The dependencies that something is known of.</summary>
    public ImmutableArray<DependencyAssessment> Dependencies { get; init; } = [];

    /// <summary>What it takes to make the views on threads asynchronous, by package; known only where threads were looked at.</summary>
    public ImmutableArray<MigrationApp> Migration { get; init; } = [];

    /// <summary>What to make newer before that.</summary>
    public ImmutableArray<Upgrade> Upgrades { get; init; } = [];

    /// <summary>The steps to READY, in order.</summary>
    public ImmutableArray<PlanStep> Plan { get; init; } = [];

    /// <summary>The estimate for all steps, in points.</summary>
    public int Effort => Plan.Sum(step => step.Effort);

    /// <summary>How many entry points are in a state.</summary>
    public int Count(EntryPointState state) => EntryPoints.Count(row => row.State == state);
}
