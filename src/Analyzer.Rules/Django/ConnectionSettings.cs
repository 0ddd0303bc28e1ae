using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Connections that outlive their request, and pools that Django refuses, in a project that is served by ASGI.</summary>
internal sealed class ConnectionSettings() : FrameworkAnalyzer("ASGI310")
{
    public override void Analyze(FrameworkContext context)
    {
        var reported = new HashSet<Location>();
        foreach (var found in context.DjangoProjects.Where(project => !project.AsgiModules.IsEmpty).SelectMany(project => ConnectionFault.Find(project, context.Dependencies)))
        {
            if (reported.Add(found.Location))
                context.Report(found.Location, [found.Option, found.Alias, found.Fault, found.Fix]);
        }
    }
}
