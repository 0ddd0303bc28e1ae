using Analyzer.Frameworks;
using Analyzer.Semantics;

namespace Analyzer.Rules;

/// <summary>A call that may block in one way (database, http, sleep, …), made on the event loop.</summary>
/// <remarks>Title, message, severity and examples: the page of <paramref name="id"/>, such as <c>rules/ASGI103.md</c>.</remarks>
internal sealed class BlockingCall(string id, EffectKind kind) : DiagnosticAnalyzer(id)
{
    public override void Analyze(AnalysisContext context)
    {
        var text = context.Module.Tree.Text;
        var sites = context.Effects.BlockingSites(context.Module, kind).Where(site => site.Effect.Weight > EffectWeight.Syscall);
        foreach (var line in sites.GroupBy(site => text.LineOf(CallPath.SpanOf(site.Site, text).Start)))
        {
            // One finding for a line: the heaviest effect, and the names of the next ones.
            var first = line.First();
            var apis = line.Select(CallPath.NameOf).Distinct().ToList();
            context.Report(first, [Named(apis), first.Effect.Replacement.Length == 0 ? Framework.AnyThread : first.Effect.Replacement]);
        }
    }

    private static string Named(List<string> apis) => string.Join(", ", apis.Take(3)) + (apis.Count > 3 ? ", …" : "");
}
