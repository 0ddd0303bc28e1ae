using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Middleware that holds a thread for the whole request, or fails, where the server is asynchronous.</summary>
internal sealed class SyncOnlyMiddleware() : FrameworkAnalyzer("ASGI201")
{
    public override void Analyze(FrameworkContext context)
    {
        var reported = new HashSet<Location>();
        foreach (var project in context.DjangoProjects.Where(project => project.IsAsync))
        {
            foreach (var layer in project.Middleware.Layers.Where(layer => layer.Capability.Fault is not null || layer.Capability is { CanAsync: false, CanSync: true }))
            {
                var location = layer.Capability.Definition ?? layer.Location;
                if (!reported.Add(location))
                    continue;
                if (layer.Capability.Fault is { } fault)
                    context.Report(location, [layer.Path, fault, Fix(layer)], DiagnosticSeverity.Error);
                else
                    context.Report(location, [layer.Path, "is sync-only: under ASGI each request holds a thread from here down to the view and back", Fix(layer)], layer.IsConditional ? DiagnosticSeverity.Note : null, tree => MiddlewareFixes.Of(location.Span, tree));
            }
        }
    }

    private static string Fix(MiddlewareLayer layer) =>
        layer.Capability.Instead.Length > 0 ? $"use {layer.Capability.Instead}"
        : layer.Capability.Definition is null ? "look for a release of it that is async-capable, or do without"
        : "make it run both ways: `async_capable = True`, and an `async` path where `iscoroutinefunction(get_response)`";
}
