using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>How the calls of the project's evaluated functions were resolved; each call site counts once.</summary>
/// <remarks>A site that several contexts reach counts as resolved if any of them resolves it, by its least sure resolution.</remarks>
public sealed class CallStatistics
{
    private readonly Lazy<Dictionary<UnknownReason, ImmutableArray<(string Name, int Count)>>> _unknownNames;

    private CallStatistics(int siteCount, Dictionary<Resolution, int> resolved, Dictionary<UnknownReason, List<UnknownCall>> unknown)
    {
        SiteCount = siteCount;
        Resolved = resolved;
        Unknown = unknown.ToDictionary(pair => pair.Key, pair => pair.Value.Count);
        _unknownNames = new(() => unknown.ToDictionary(pair => pair.Key, pair => NamesIn(pair.Value)));
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

    /// <summary>The names behind each reason, the most frequent first: where the analysis first lost its way, or else what is called.</summary>
    public IReadOnlyDictionary<UnknownReason, ImmutableArray<(string Name, int Count)>> UnknownNames => _unknownNames.Value;

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

        var unknown = new Dictionary<UnknownReason, List<UnknownCall>>();
        foreach (var (site, callee) in evaluator.UnknownCalls)
        {
            if (!evaluator.CallSites.Contains(site) || resolutions.ContainsKey(site))
                continue;
            if (!unknown.TryGetValue(callee.Reason, out var calls))
                unknown[callee.Reason] = calls = [];
            calls.Add(new UnknownCall(site, callee));
        }

        var resolved = new Dictionary<Resolution, int>();
        foreach (var resolution in resolutions.Values)
            resolved[resolution] = resolved.GetValueOrDefault(resolution) + 1;
        return new CallStatistics(evaluator.CallSites.Count, resolved, unknown)
        {
            ProjectCount = project.Count,
            StubCount = resolutions.Count - project.Count,
        };
    }

    private static ImmutableArray<(string Name, int Count)> NamesIn(List<UnknownCall> calls) =>
    [
        .. calls.GroupBy(call => call.Callee.Origin ?? TextOf(call.Site))
            .Select(group => (Name: group.Key, Count: group.Count()))
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal),
    ];

    private static string TextOf(SyntaxNode node) => node switch
    {
        CallSyntax { Parent: not CallSyntax } call => TextOf(call.Func),
        CallSyntax call => $"{TextOf(call.Func)}()",
        NameSyntax name => name.Id,
        AttributeSyntax { Value: CallSyntax call } attribute => $"{TextOf(call.Func)}().{attribute.Attr}",
        AttributeSyntax attribute => $"{TextOf(attribute.Value)}.{attribute.Attr}",
        SubscriptSyntax subscript => $"{TextOf(subscript.Value)}[…]",
        AwaitSyntax awaited => $"(await {TextOf(awaited.Value)})",
        _ => "…",
    };

    private sealed record UnknownCall(SyntaxNode Site, UnknownType Callee);
}
