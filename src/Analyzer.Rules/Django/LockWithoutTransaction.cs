using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A query with <c>select_for_update()</c> that a coroutine awaits: there is no transaction that could hold the lock.</summary>
internal sealed class LockWithoutTransaction() : DiagnosticAnalyzer("ASGI311")
{
    public override void Analyze(AnalysisContext context)
    {
        if (!context.Frameworks.OfType<Django>().Any(django => django.LocksRows) || RowLocks.AreIgnored(context.DjangoProjects))
            return;
        var reported = new HashSet<SyntaxNode>();
        foreach (var (caller, edge) in context.Effects.CallsIn(context.Module))
        {
            if (caller.Function.IsAsync && RowLocks.IsMadeBy(edge) && reported.Add(edge.Site))
                context.Report(CallPath.SpanOf(edge.Site, context.Module.Tree.Text), [caller.Function.Name]);
        }
    }
}
