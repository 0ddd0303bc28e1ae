using Analyzer.Frameworks;

namespace Analyzer.Rules;

/// <summary>The switch that makes Django's guard against queries on the loop silent.</summary>
internal sealed class AsyncUnsafe() : DiagnosticAnalyzer("ASGI305")
{
    public override void Analyze(AnalysisContext context)
    {
        foreach (var place in DjangoAsyncUnsafe.Find(context.Module))
            context.Report(place, [DjangoAsyncUnsafe.Variable]);
    }
}
