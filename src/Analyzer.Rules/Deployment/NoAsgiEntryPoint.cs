using Analyzer.Readiness;

namespace Analyzer.Rules;

/// <summary>A framework that speaks both interfaces, made into a WSGI application and nowhere into an ASGI one.</summary>
internal sealed class NoAsgiEntryPoint() : ProjectAnalyzer("ASGI401")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var application in context.Facts.Applications.Where(application => application.Kind.Serves == Interface.Wsgi))
        {
            // A framework of WSGI alone has another rule.
            if (ApplicationKind.All.FirstOrDefault(kind => kind.Framework == application.Kind.Framework && kind.Serves == Interface.Asgi && !kind.IsAdapter) is not { } twin)
                continue;
            if (context.Facts.Applications.Any(other => other.Kind.Serves == Interface.Asgi && other.IsBeside(application)))
                continue;
            context.Report(application.Location, application.Kind.Framework, twin.Constructors[0]);
        }
    }
}
