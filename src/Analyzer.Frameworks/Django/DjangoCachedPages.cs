using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary><c>cache_page</c> on asynchronous views: it asks the cache itself, without awaiting it.</summary>
/// <remarks><c>django/utils/decorators.py</c>, <c>make_middleware_decorator</c>: the hooks of <c>CacheMiddleware</c> run where the view runs.</remarks>
internal static class DjangoCachedPages
{
    private const string Decorator = "django.views.decorators.cache.cache_page";

    // These wait for nothing.
    private static readonly ImmutableHashSet<string> s_inMemory = ["django.core.cache.backends.locmem.LocMemCache", "django.core.cache.backends.dummy.DummyCache"];

    /// <summary>The decorators of a module's coroutine functions that use a cache which some project of the repository keeps elsewhere.</summary>
    public static IEnumerable<DjangoDecoration> Find(ModuleSymbol module, ImmutableArray<DjangoProject> projects)
    {
        if (!module.Tree.Text.Content.Contains("cache_page", StringComparison.Ordinal))
            yield break;
        foreach (var definition in module.Tree.Root.DescendantNodes(node => node is not ExpressionSyntax).OfType<AsyncFunctionDefSyntax>())
        {
            foreach (var decorator in definition.Decorators.OfType<CallSyntax>().Where(decorator => ImportedNames.Of(decorator.Func, module) == Decorator))
            {
                var alias = decorator.Keywords.FirstOrDefault(keyword => keyword.Arg == "cache")?.Value;
                if (projects.Any(project => !project.IsDjangoBelow(ReleaseVersion.Of(5, 0)) && Waits(project, alias)))
                    yield return new DjangoDecoration(new Location(module.Tree.Text, decorator.Func.Span), "cache_page", definition.Name, "asks the cache before and after the view, on the event loop and without awaiting it", "use `await cache.aget(…)` and `await cache.aset(…)` in the view");
            }
        }
    }

    private static bool Waits(DjangoProject project, ExpressionSyntax? alias) =>
        project.Settings.Find("CACHES") is SettingDict caches
        && caches.Items.GetValueOrDefault(alias is null ? "default" : (alias as ConstantSyntax)?.StringValue ?? "") is SettingDict cache
        && cache.Items.GetValueOrDefault("BACKEND")?.Text is { } backend && !s_inMemory.Contains(backend);
}
