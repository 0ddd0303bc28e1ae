using System.Collections.Frozen;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Tells the coroutine functions that never run for a request: start-up hooks, commands, and what only these await.</summary>
internal static class StartUpFunctions
{
    /// <param name="contexts">Everything evaluated.</param>
    /// <param name="entryPoints">What frameworks call.</param>
    /// <param name="hooks">The definitions of start-up hooks.</param>
    public static FrozenSet<FunctionSymbol> Find(IReadOnlyList<FunctionContext> contexts, IReadOnlyList<EntryPoint> entryPoints, HashSet<SyntaxNode> hooks)
    {
        var places = entryPoints.GroupBy(entryPoint => entryPoint.Function.Function).ToDictionary(group => group.Key, group => group.Aggregate(RunsOn.None, (all, entryPoint) => all | entryPoint.RunsOn));
        var functions = contexts.Select(context => context.Function).Where(function => !function.Module.IsStub).Distinct().ToList();
        var found = functions.Where(function => hooks.Contains(function.Syntax)
            || (places.TryGetValue(function, out var place) ? place == RunsOn.StartUp : function is { IsAsync: true, Module.File.Role: SourceRole.Command or SourceRole.Script })).ToHashSet();
        if (found.Count == 0)
            return FrozenSet<FunctionSymbol>.Empty;

        // What these, and only these, await. A task that they start lives on beside the requests.
        var callers = CallersOf(contexts);
        var candidates = functions.Where(function => MayBePrivate(function) && !places.ContainsKey(function) && !found.Contains(function)).ToList();
        while (candidates.RemoveAll(function => callers.TryGetValue(function, out var known) && known.Count > 0 && known.TrueForAll(caller => caller.IsAwaited && found.Contains(caller.Function)) && found.Add(function)) > 0)
        {
        }

        return found.ToFrozenSet();
    }

    // A decorator, or a base class of a framework, may hand the function to somebody who is not seen.
    private static bool MayBePrivate(FunctionSymbol function) =>
        function is { IsAsync: true, Syntax: FunctionDefinitionSyntax definition }
        && definition.Decorators.All(decorator => decorator is NameSyntax { Id: "staticmethod" or "classmethod" or "asynccontextmanager" } or AttributeSyntax { Attr: "asynccontextmanager" })
        && (function.ContainingClass is not { Hierarchy: { } hierarchy } || (!hierarchy.HasUnknownBase && hierarchy.Mro.All(parent => !parent.Module.IsStub || parent.Module.Name is "builtins" or "abc")));

    private static Dictionary<FunctionSymbol, List<(FunctionSymbol Function, bool IsAwaited)>> CallersOf(IReadOnlyList<FunctionContext> contexts)
    {
        var callers = new Dictionary<FunctionSymbol, List<(FunctionSymbol, bool)>>();
        foreach (var context in contexts)
        {
            foreach (var edge in context.Edges.Where(edge => edge.Target is { Function.IsAsync: true } target && !target.Module.IsStub))
            {
                if (!callers.TryGetValue(edge.Target!.Function, out var list))
                    callers[edge.Target.Function] = list = [];
                list.Add((context.Function, IsAwaited(edge.Site)));
            }
        }

        return callers;
    }

    private static bool IsAwaited(SyntaxNode site) =>
        site is AwaitSyntax || site.Parent is AwaitSyntax or AsyncForSyntax or WithItemSyntax or ComprehensionSyntax { IsAsync: true };
}
