using Analyzer.Frameworks;

namespace Analyzer.Rules;

/// <summary>A view class whose handlers do not go together: some asynchronous and some not, or asynchronous where nothing awaits them.</summary>
internal sealed class MixedHandlers() : FrameworkAnalyzer("ASGI302")
{
    public override void Analyze(FrameworkContext context)
    {
        foreach (var view in context.Frameworks.OfType<Django>().SelectMany(django => django.ViewClasses).Where(view => !view.AsyncHandlers.IsEmpty))
        {
            var asynchronous = Listed(view.AsyncHandlers);
            if (view.IsRest)
                context.Report(view.Location, [view.Class.Name, $"is a view of Django REST framework, whose `dispatch` does not await its asynchronous handlers ({asynchronous}): the request fails", $"make them synchronous, or use {Django.AsynchronousRestViews}"]);
            else if (!view.MayMix && !view.SyncHandlers.IsEmpty)
                context.Report(view.Location, [view.Class.Name, $"has asynchronous handlers ({asynchronous}) and synchronous ones ({Listed(view.SyncHandlers.Select(handler => handler.Owner == view.Class ? handler.Name : $"{handler.Owner.Name}.{handler.Name}"))}): `as_view()` raises `ImproperlyConfigured`", "make all of them asynchronous, or all synchronous"]);
        }
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
