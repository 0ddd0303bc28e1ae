using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>How the calls of the project's evaluated functions were resolved; each call site counts once.</summary>
/// <remarks>A site that several contexts reach counts as resolved if any of them resolves it, by its least sure resolution.</remarks>
public sealed class CallStatistics
{
    private CallStatistics(int siteCount, IReadOnlyDictionary<Resolution, int> resolved, IReadOnlyDictionary<UnknownReason, int> unknown)
    {
        SiteCount = siteCount;
        Resolved = resolved;
        Unknown = unknown;
    }

    /// <summary>All call sites.</summary>
    public int SiteCount { get; }

    /// <summary>Those that lead to code of the project or to a stub, by how that was found.</summary>
    public IReadOnlyDictionary<Resolution, int> Resolved { get; }

    /// <summary>Of the resolved ones, those that reach a function of the project.</summary>
    public int ProjectCount { get; private init; }

    /// <summary>Of the resolved ones, those that reach stubs only.</summary>
    public int StubCount { get; private init; }

    /// <summary>Those whose callee is known and runs nothing by being called: a class without constructor, a coroutine function,
    /// a callable known by its type alone.</summary>
    public int PassiveCount => SiteCount - ProjectCount - StubCount - Unknown.Values.Sum();

    /// <summary>Those that no context resolves, by reason.</summary>
    public IReadOnlyDictionary<UnknownReason, int> Unknown { get; }

    internal static CallStatistics Of(Evaluator evaluator)
    {
        var resolutions = new Dictionary<SyntaxNode, Resolution>();
        var project = new HashSet<SyntaxNode>();
        foreach (var edge in evaluator.Contexts.Where(context => !context.Module.IsStub).SelectMany(context => context.Edges))
        {
            if (edge.Resolution == Resolution.Unknown || !evaluator.CallSites.Contains(edge.Site))
                continue;
            resolutions[edge.Site] = resolutions.TryGetValue(edge.Site, out var known) && known > edge.Resolution ? known : edge.Resolution;
            if (edge.Callee is { Module.IsStub: false })
                project.Add(edge.Site);
        }

        var unknown = new Dictionary<UnknownReason, int>();
        var counted = new HashSet<SyntaxNode>();
        foreach (var (reason, sites) in evaluator.UnknownCalls.OrderBy(pair => pair.Key))
        {
            if (sites.Count(site => evaluator.CallSites.Contains(site) && !resolutions.ContainsKey(site) && counted.Add(site)) is > 0 and var count)
                unknown[reason] = count;
        }

        return new CallStatistics(evaluator.CallSites.Count, resolutions.GroupBy(pair => pair.Value).ToDictionary(group => group.Key, group => group.Count()), unknown)
        {
            ProjectCount = project.Count,
            StubCount = resolutions.Count - project.Count,
        };
    }
}
