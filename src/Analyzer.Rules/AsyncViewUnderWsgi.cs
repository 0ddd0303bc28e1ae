using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>An asynchronous view of an application that WSGI serves.</summary>
/// <remarks>Examples: <c>rules/ASGI307.md</c>.</remarks>
internal sealed class AsyncViewUnderWsgi() : FrameworkAnalyzer("ASGI307")
{
    public override void Analyze(FrameworkContext context)
    {
        foreach (var view in context.Frameworks.OfType<Flask>().SelectMany(flask => flask.AsyncViews).Select(view => view.Function.Function).Distinct())
        {
            if (view.Syntax is FunctionDefinitionSyntax definition)
                context.Report(new Location(view.Module.Tree.Text, definition.NameSpan), [view.Name]);
        }
    }
}
