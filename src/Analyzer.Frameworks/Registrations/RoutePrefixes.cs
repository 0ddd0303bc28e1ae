using System.Collections.Frozen;
using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What stands before the routes of each router: its own prefix, and those of the routers and applications that include it.</summary>
internal sealed class RoutePrefixes
{
    private const int PlaceLimit = 16;

    private readonly Dictionary<CallSyntax, List<(CallSyntax Parent, BodyModel ParentBody, string? Prefix, bool ReplacesOwn)>> _parents = [];
    private readonly string _ownName;

    /// <summary>Reads all inclusions of a project.</summary>
    /// <param name="model">The project.</param>
    /// <param name="inclusions">The methods that include, by qualified name.</param>
    /// <param name="ownName">The argument of a router's constructor that is its own prefix.</param>
    public RoutePrefixes(SemanticModel model, FrozenDictionary<string, Inclusion> inclusions, string ownName)
    {
        _ownName = ownName;
        foreach (var name in inclusions.Keys.Select(key => key[(key.LastIndexOf('.') + 1)..]).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var call in model.Calls.Of(name))
            {
                if (call.Func is not AttributeSyntax attribute)
                    continue;
                var body = model.BodyAround(call);
                if (UnionType.MembersOf(body.CalleeOf(attribute)).OfType<FunctionType>().FirstOrDefault(function => inclusions.ContainsKey(function.Function.QualifiedName)) is { } method)
                    Add(call, attribute.Value, body, inclusions[method.Function.QualifiedName]);
            }
        }
    }

    /// <summary>Every place that the routes of an object have; one with an empty prefix if nothing stands before them.</summary>
    public IReadOnlyList<RouterPlace> Of(ExpressionSyntax? router, BodyModel body)
    {
        var places = router is null ? [] : body.OriginsOf(router).SelectMany(origin => Of(origin.Call, origin.Body, [])).Distinct().Take(PlaceLimit).ToList();
        return places.Count == 0 ? [new RouterPlace("", null)] : places;
    }

    /// <summary>What includes each included object in the end, by the calls that made them.</summary>
    public IReadOnlyDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> Roots() =>
        _parents.ToDictionary(pair => (SyntaxNode)pair.Key, pair => pair.Value.SelectMany(parent => Of(parent.Parent, parent.ParentBody, [pair.Key])).Select(place => place.Root).OfType<SyntaxNode>().Distinct().ToImmutableArray());

    private List<RouterPlace> Of(CallSyntax router, BodyModel body, HashSet<CallSyntax> open)
    {
        var own = CallText.Of(router, -1, _ownName, body) ?? "";
        if (!open.Add(router))
            return [new RouterPlace(own, router)];
        var places = new List<RouterPlace>();
        foreach (var (parent, parentBody, prefix, replacesOwn) in _parents.GetValueOrDefault(router) ?? [])
        {
            var inner = replacesOwn && prefix is not null ? prefix : prefix + own;
            places.AddRange(Of(parent, parentBody, open).Select(outer => outer with { Prefix = Join(outer.Prefix, inner) }));
        }

        open.Remove(router);
        return places.Count == 0 ? [new RouterPlace(own, router)] : [.. places.Distinct().Take(PlaceLimit)];
    }

    /// <summary>A prefix and what follows it.</summary>
    public static string Join(string prefix, string route) => prefix.EndsWith('/') && route.StartsWith('/') ? prefix + route[1..] : prefix + route;

    private void Add(CallSyntax call, ExpressionSyntax parent, BodyModel body, Inclusion inclusion)
    {
        var above = inclusion.MakesParent ? [(call, body)] : body.OriginsOf(parent);
        var prefix = inclusion.MakesParent ? null : CallText.Of(call, inclusion.PrefixAt, inclusion.PrefixName, body);
        foreach (var origin in ChildrenOf(call, inclusion).SelectMany(body.OriginsOf))
        {
            if (!_parents.TryGetValue(origin.Call, out var parents))
                _parents[origin.Call] = parents = [];
            parents.AddRange(above.Select(made => (made.Call, made.Body, prefix, inclusion.ReplacesOwn)));
        }
    }

    private static ImmutableArray<ExpressionSyntax> ChildrenOf(CallSyntax call, Inclusion inclusion) => inclusion.MakesParent
        ? call.Args
        : CallText.Argument(call, inclusion.ChildAt, inclusion.ChildName) switch
        {
            null => [],
            ListSyntax list => list.Elts,
            TupleSyntax tuple => tuple.Elts,
            var child => [child],
        };
}
