using Analyzer.Frameworks;

namespace Analyzer.Rules;

/// <summary>A decorator or mixin on an asynchronous view that takes its coroutine for the response, or asks the user on the loop.</summary>
internal sealed class SyncOnlyDecorator() : DiagnosticAnalyzer("ASGI304")
{
    public override void Analyze(AnalysisContext context)
    {
        foreach (var django in context.Frameworks.OfType<Django>())
        {
            foreach (var found in django.FindDecorations(context.Module).DistinctBy(found => found.Location))
                context.Report(found.Location, [found.Decorator, found.Target, found.Fault, found.Fix]);
        }
    }
}
