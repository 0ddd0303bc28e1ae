using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>An asynchronous view of a project that wraps every request in a transaction, which Django refuses.</summary>
internal sealed class AtomicAsyncView() : FrameworkAnalyzer("ASGI301")
{
    public override void Analyze(FrameworkContext context)
    {
        var reported = new HashSet<Location>();
        foreach (var project in context.DjangoProjects)
        {
            if (project.AtomicDatabase is not { } database)
                continue;
            foreach (var view in project.Views.Where(view => view is { IsAsync: true, IsAtomic: true }))
            {
                if (view.Definition is { } definition && reported.Add(definition))
                    context.Report(definition, [view.Name, database]);
            }
        }
    }
}
