using Analyzer.Frameworks;

namespace Analyzer.Rules;

/// <summary>Middleware of the project whose synchronous hooks Django hands to a thread, one by one, for each request.</summary>
internal sealed class HookMiddleware() : FrameworkAnalyzer("ASGI202")
{
    public override void Analyze(FrameworkContext context)
    {
        foreach (var layer in context.DjangoProjects.Where(project => project.IsAsync).SelectMany(project => project.Middleware.Layers).DistinctBy(layer => layer.Path))
        {
            if (layer is { Mode: MiddlewareMode.Async, Capability: { FirstHook: { } hook, Fault: null, ThreadedHooks: var hooks } })
                context.Report(hook, [layer.Path, string.Join("`, `", hooks)]);
        }
    }
}
