using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>WSGI in an ASGI stack: an adapter that holds a thread per request, or WSGI middleware around an application it cannot call.</summary>
internal sealed class WsgiInAsgi() : DiagnosticAnalyzer("ASGI204")
{
    public override void Analyze(AnalysisContext context)
    {
        foreach (var found in WsgiWrappers.Find(context.Module))
        {
            if (found.IsAdapter)
                context.Report(found.Location, [found.Name, "runs a WSGI application inside ASGI, so that each request holds a thread", "serve the WSGI part by a WSGI server, or make the application asynchronous"]);
            else
                context.Report(found.Location, [found.Name, "is WSGI middleware around an ASGI application, which it calls as if it were WSGI", "use an ASGI middleware in its place"], DiagnosticSeverity.Error);
        }
    }
}
