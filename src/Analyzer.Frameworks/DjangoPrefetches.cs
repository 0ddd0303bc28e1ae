using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The relations that some query of a project prefetches, by name.</summary>
/// <remarks>Which object was brought by which query is not followed: a relation prefetched anywhere may be loaded everywhere.</remarks>
internal static class DjangoPrefetches
{
    private static readonly HashSet<string> s_calls = ["prefetch_related", "aprefetch_related_objects", "prefetch_related_objects", "Prefetch"];

    /// <summary>The parts of every look-up: <c>orders__items</c> loads both.</summary>
    public static HashSet<string> Find(IEnumerable<ModuleSymbol> modules)
    {
        var names = new HashSet<string>();
        foreach (var module in modules.Where(module => module.Tree.Text.Content.Contains("refetch", StringComparison.Ordinal)))
        {
            foreach (var call in module.Tree.Index.Calls)
            {
                var callee = call.Func switch { AttributeSyntax attribute => attribute.Attr, NameSyntax name => name.Id, _ => "" };
                if (s_calls.Contains(callee))
                    names.UnionWith(call.Args.OfType<ConstantSyntax>().Select(text => text.StringValue).OfType<string>().SelectMany(lookup => lookup.Split("__")));
            }
        }

        return names;
    }
}
