using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>An asynchronous view of an application that WSGI serves.</summary>
/// <remarks>Examples: <c>rules/ASGI307.md</c>.</remarks>
internal sealed class AsyncViewUnderWsgi() : DiagnosticAnalyzer("ASGI307")
{
    public override void Analyze(AnalysisContext context)
    {
        var views = context.Frameworks.OfType<Flask>().SelectMany(flask => flask.AsyncViews).Select(view => view.Function.Function).Distinct();
        foreach (var view in views.Where(view => ReferenceEquals(view.Module, context.Module)))
        {
            if (view.Syntax is FunctionDefinitionSyntax definition)
                context.Report(definition.NameSpan, [view.Name]);
        }
    }
}
