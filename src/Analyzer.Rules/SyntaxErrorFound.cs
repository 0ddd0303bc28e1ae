namespace Analyzer.Rules;

/// <summary>A file that Python would refuse. The rest of the file is analysed all the same.</summary>
internal sealed class SyntaxErrorFound() : DiagnosticAnalyzer("ASGI901")
{
    public override void Analyze(AnalysisContext context)
    {
        foreach (var error in context.Module.Tree.Errors)
            context.Report(error.Span, [error.Message]);
    }
}
