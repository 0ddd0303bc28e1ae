using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>How the calls of the project's evaluated functions were resolved; each call site counts once.</summary>
/// <remarks>A site that several contexts reach counts as resolved if any of them resolves it, by its least sure resolution.</remarks>
public sealed class CallStatistics
{
    private readonly Lazy<Dictionary<UnknownReason, ImmutableArray<(string Name, int Count)>>> _unknownNames;

    private readonly Lazy<ImmutableArray<UnknownCall>> _unknownCalls;

    private CallStatistics(int siteCount, Dictionary<Resolution, int> resolved, Dictionary<UnknownReason, List<UnresolvedSite>> unknown, Evaluator evaluator)
    {
        SiteCount = siteCount;
        Resolved = resolved;
        _unknownCalls = new(() => PlacesOf(unknown.Values.SelectMany(sites => sites), evaluator));
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
    public int PassiveCount => SiteCount - ProjectCount - StubCount - OpenCount - UnknownCount;

    /// <summary>Those whose callee is declared to be anything, so that nobody can tell before it runs: what a JSON text holds.</summary>
    public int OpenCount => Unknown.GetValueOrDefault(UnknownReason.Declared);

    /// <summary>Those that no context resolves for another reason.</summary>
    public int UnknownCount => Unknown.Values.Sum() - OpenCount;

    /// <summary>Those that no context resolves, by reason.</summary>
    public IReadOnlyDictionary<UnknownReason, int> Unknown { get; }

    /// <summary>Each of those, in the order of files and lines.</summary>
    public ImmutableArray<UnknownCall> UnknownCalls => _unknownCalls.Value;

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

        var unknown = new Dictionary<UnknownReason, List<UnresolvedSite>>();
        foreach (var (site, callee) in evaluator.UnknownCalls)
        {
            if (!evaluator.CallSites.Contains(site) || resolutions.ContainsKey(site))
                continue;
            if (!unknown.TryGetValue(callee.Reason, out var calls))
                unknown[callee.Reason] = calls = [];
            calls.Add(new UnresolvedSite(site, callee));
        }

        var resolved = new Dictionary<Resolution, int>();
        foreach (var resolution in resolutions.Values)
            resolved[resolution] = resolved.GetValueOrDefault(resolution) + 1;
        return new CallStatistics(evaluator.CallSites.Count, resolved, unknown, evaluator)
        {
            ProjectCount = project.Count,
            StubCount = resolutions.Count - project.Count,
        };
    }

    private static ImmutableArray<(string Name, int Count)> NamesIn(List<UnresolvedSite> calls) =>
    [
        .. calls.GroupBy(call => call.Name)
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

    private static ImmutableArray<UnknownCall> PlacesOf(IEnumerable<UnresolvedSite> sites, Evaluator evaluator)
    {
        var sources = new Dictionary<SyntaxNode, SourceText>();
        foreach (var context in evaluator.Contexts)
            sources.TryAdd(context.Module.Tree.Root, context.Module.Tree.Text);
        return
        [
            .. sites.Where(site => sources.ContainsKey(site.Root))
                .Select(site => new UnknownCall(new Location(sources[site.Root], site.Syntax.Span), site.Callee.Reason, site.Name))
                .OrderBy(call => call.Location.Source.Path, StringComparer.Ordinal)
                .ThenBy(call => call.Location.Span.Start),
        ];
    }

    private sealed record UnresolvedSite(SyntaxNode Syntax, UnknownType Callee)
    {
        public string Name => Callee.Origin ?? TextOf(Syntax);

        public SyntaxNode Root
        {
            get
            {
                var node = Syntax;
                while (node.Parent is { } parent)
                    node = parent;
                return node;
            }
        }
    }
}

/// <summary>A call that could not be resolved.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Reason">Why.</param>
/// <param name="Name">Where the analysis first lost its way, or else what is called.</param>
public sealed record UnknownCall(Location Location, UnknownReason Reason, string Name);
