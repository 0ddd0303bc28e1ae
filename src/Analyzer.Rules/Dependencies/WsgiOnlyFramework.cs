using Analyzer.Readiness;

namespace Analyzer.Rules;

/// <summary>An application of a framework that speaks WSGI alone: an adapter serves it, a move makes it asynchronous.</summary>
internal sealed class WsgiOnlyFramework() : ProjectAnalyzer("ASGI502")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var application in context.Facts.Applications.Where(application => application.IsWsgiOnly).DistinctBy(application => (application.File.Root, application.Kind.Framework)))
        {
            var known = KnownDependency.Find(application.Kind.Distribution);
            context.Report(application.Location, application.Kind.Framework, known?.Instead ?? "an ASGI framework", context.Facts.MoveOf(application));
        }
    }
}
