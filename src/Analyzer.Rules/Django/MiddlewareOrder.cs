using System.Globalization;
using Analyzer.Frameworks;

namespace Analyzer.Rules;

/// <summary>Asynchronous middleware between synchronous ones: each request changes between loop and threads more often than it must.</summary>
internal sealed class MiddlewareOrder() : FrameworkAnalyzer("ASGI203")
{
    public override void Analyze(FrameworkContext context)
    {
        foreach (var chain in context.DjangoProjects.Where(project => project.IsAsync).Select(project => project.Middleware).Where(chain => chain.SyncRunCount > 1))
        {
            // A layer that runs asynchronously only stands above one that runs in a thread, and below another.
            var count = chain.SwitchCount.ToString(CultureInfo.InvariantCulture);
            for (var i = 1; i + 1 < chain.Layers.Length; i++)
            {
                if (chain.Layers[i] is not { Mode: MiddlewareMode.Async, IsAdapted: true } layer || chain.Layers[..i].All(above => above.Mode != MiddlewareMode.Sync))
                    continue;
                var below = chain.Layers.Skip(i + 1).FirstOrDefault(candidate => candidate.Capability.CanAsync == false) ?? chain.Layers[i + 1];
                context.Report(below.Capability.Definition ?? below.Location, [below.Path, layer.Path, count]);
            }
        }
    }
}
