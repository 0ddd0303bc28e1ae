using System.Globalization;
using Analyzer.Frameworks;

namespace Analyzer.Cli;

/// <summary>What <c>check --verbose</c> says of Django projects: their settings, and where each middleware runs.</summary>
internal static class MiddlewareListing
{
    /// <summary>Writes the projects, one after the other.</summary>
    public static void Write(IEnumerable<DjangoProject> projects, TextWriter output)
    {
        foreach (var project in projects)
        {
            output.WriteLine($"Django project: {project.Settings.Module.Name}, Django {(project.Version.Length > 0 ? project.Version : "of a version left open")}, {(project.AsgiModules.IsEmpty ? "no ASGI application" : string.Join(", ", project.AsgiModules.Select(module => module.Name)))}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {project.Views.Length} routes: {project.Views.Count(view => view.IsAsync == true)} asynchronous, {project.Views.Count(view => view.IsAsync == false)} synchronous, {project.Views.Count(view => view.IsAsync is null)} unknown"));
            var width = project.Middleware.Layers.Select(layer => layer.Path.Length).Prepend(10).Max();
            foreach (var layer in project.Middleware.Layers)
                output.WriteLine($"  {layer.Path.PadRight(width)}  {Mode(layer.Mode),-7}  {Can(layer.Capability),-8}  {layer.Capability.Source}{(layer.IsAdapted ? "; adapted to what is below it" : "")}{(layer.IsConditional ? "; under a condition" : "")}{(layer.Capability.Fault is { } fault ? $"; {fault}" : "")}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {project.Middleware.SwitchCount} changes between loop and threads on the way to an asynchronous view{(project.Middleware.IsComplete ? "" : "; MIDDLEWARE is not wholly known")}"));
        }
    }

    private static string Mode(MiddlewareMode mode) => mode switch
    {
        MiddlewareMode.Async => "loop",
        MiddlewareMode.Sync => "thread",
        _ => "unknown",
    };

    private static string Can(MiddlewareCapability capability) => (capability.CanSync, capability.CanAsync) switch
    {
        (true, true) => "both",
        (true, false) => "sync",
        (false, true) => "async",
        (false, false) => "neither",
        _ => "unknown",
    };
}
