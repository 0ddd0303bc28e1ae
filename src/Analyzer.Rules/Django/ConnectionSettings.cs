using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Connections that outlive their request, in a project that is served by ASGI.</summary>
internal sealed class ConnectionSettings() : DiagnosticAnalyzer("ASGI310")
{
    public override void Analyze(AnalysisContext context)
    {
        var reported = new HashSet<Location>();
        foreach (var (alias, value) in context.DjangoProjects.Where(project => !project.AsgiModules.IsEmpty).SelectMany(project => project.PersistentConnections))
        {
            if (reported.Add(value.Location))
                context.Report(value.Location, [alias, value is SettingConstant { Value: { } age } ? $"{age} seconds" : "as long as the process"]);
        }
    }
}
