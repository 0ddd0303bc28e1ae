using System.Collections.Frozen;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What stands before the routes of each router: its own prefix, and those of the routers and applications that include it.</summary>
internal sealed class RoutePrefixes
{
    private const int PrefixLimit = 16;

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
                if (UnionType.MembersOf(body.ValueOf(attribute)).OfType<FunctionType>().FirstOrDefault(function => inclusions.ContainsKey(function.Function.QualifiedName)) is { } method)
                    Add(call, attribute.Value, body, inclusions[method.Function.QualifiedName]);
            }
        }
    }

    /// <summary>Every prefix that the routes of an object have; one empty text if nothing stands before them.</summary>
    public IReadOnlyList<string> Of(ExpressionSyntax router, BodyModel body) => body.OriginOf(router) is { } origin ? Of(origin.Call, origin.Body, []) : [""];

    private List<string> Of(CallSyntax router, BodyModel body, HashSet<CallSyntax> open)
    {
        var own = CallText.Of(router, -1, _ownName, body) ?? "";
        if (!open.Add(router))
            return [own];
        var prefixes = new List<string>();
        foreach (var (parent, parentBody, prefix, replacesOwn) in _parents.GetValueOrDefault(router) ?? [])
        {
            var inner = replacesOwn && prefix is not null ? prefix : prefix + own;
            prefixes.AddRange(Of(parent, parentBody, open).Select(outer => Join(outer, inner)));
        }

        open.Remove(router);
        return prefixes.Count == 0 ? [own] : [.. prefixes.Distinct().Take(PrefixLimit)];
    }

    /// <summary>A prefix and what follows it.</summary>
    public static string Join(string prefix, string route) => prefix.EndsWith('/') && route.StartsWith('/') ? prefix + route[1..] : prefix + route;

    private void Add(CallSyntax call, ExpressionSyntax parent, BodyModel body, Inclusion inclusion)
    {
        if (CallText.Argument(call, inclusion.ChildAt, inclusion.ChildName) is not { } child
            || body.OriginOf(child) is not { } origin
            || body.OriginOf(parent) is not { } parentOrigin)
            return;
        if (!_parents.TryGetValue(origin.Call, out var parents))
            _parents[origin.Call] = parents = [];
        parents.Add((parentOrigin.Call, parentOrigin.Body, CallText.Of(call, inclusion.PrefixAt, inclusion.PrefixName, body), inclusion.ReplacesOwn));
    }
}
