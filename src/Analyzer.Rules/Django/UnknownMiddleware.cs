namespace Analyzer.Rules;

/// <summary>Middleware of which it is not known whether it can run asynchronously.</summary>
internal sealed class UnknownMiddleware() : FrameworkAnalyzer("ASGI205")
{
    public override void Analyze(FrameworkContext context)
    {
        foreach (var layer in context.DjangoProjects.Where(project => project.IsAsync).SelectMany(project => project.Middleware.Layers).DistinctBy(layer => layer.Location))
        {
            if (layer.Capability is { Fault: null, CanAsync: null } or { Fault: null, CanSync: null })
                context.Report(layer.Capability.Definition ?? layer.Location, [layer.Path]);
        }
    }
}
