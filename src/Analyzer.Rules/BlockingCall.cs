using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A call that may block in one way (database, http, sleep, …), made on the event loop.</summary>
/// <remarks>Title, message, severity and examples: the page of <paramref name="id"/>, such as <c>rules/ASGI103.md</c>.</remarks>
internal sealed class BlockingCall(string id, EffectKind kind) : DiagnosticAnalyzer(id)
{
    public override void Analyze(AnalysisContext context)
    {
        var sites = context.Effects.BlockingSites(context.Module, kind);
        if (sites.Count == 0)
            return;
        var text = context.Module.Tree.Text;
        foreach (var line in sites.Where(site => site.Effect.Weight > EffectWeight.Syscall).GroupBy(site => text.LineOf(CallPath.SpanOf(site.Site, text).Start)))
        {
            // One finding for a line: the heaviest effect, and the names of the next ones.
            var first = line.First();
            var apis = line.Select(CallPath.NameOf).Distinct().ToList();
            context.Report(first, [Named(apis), Remedy(first, context)]);
        }
    }

    // What to await, or else the thread: a thread is not offered beside itself.
    private static string Remedy(BlockingSite site, AnalysisContext context)
    {
        var effect = site.Effect;
        var called = Called(site, context.Module.Tree.Text);
        return ThreadHop.IsReading(effect.Replacement) ? $"load it with its object, or read it on a worker thread: `await {ThreadHop.SyncToAsync}({Reading(site, context.Module.Tree.Text)})()`"
            : ThreadHop.IsOnlyWay(effect.Replacement) ? $"move the call to a worker thread: `await {ThreadHop.SyncToAsync}({called})(…)`"
            : effect.Replacement.Length == 0 || ThreadHop.IsHop(effect.Replacement) ? $"move the call to a worker thread: `await {Framework.AnyThreadOf(called)}`"
            : ThreadHop.DropIn(effect.Replacement) is not null ? $"await `{effect.Replacement}` instead"
            : effect.Replacement.StartsWith("async ", StringComparison.Ordinal) && Framework.RaisesOnLoop(effect) && called != "…" && !IsGoneThrough(site.Site) ? $"use `{Twin(effect, context)}` instead, or `await {ThreadHop.SyncToAsync}({called})(…)`"
            : effect.Replacement.StartsWith("async ", StringComparison.Ordinal) ? $"use `{Twin(effect, context)}` instead, or move the call to a worker thread"
            : $"await `{Twin(effect, context)}` instead, or move the call to a worker thread";
    }

    // Where the project's release does not have it yet, that is said too.
    private static string Twin(Effect effect, AnalysisContext context)
    {
        if (ReleaseVersion.TryParse(effect.Since) is not { } since)
            return effect.Replacement;
        var versions = new DistributionVersions(context.Dependencies, context.Module.File!.FullPath);
        return versions.IsBelow(effect.Distribution, since)
            ? $"{effect.Replacement}`, which is new in {effect.Distribution} {effect.Since} and not in the project's `{versions.TextOf(effect.Distribution)}"
            : effect.Replacement;
    }

    // What is to be handed to the thread: the function that is called, where it is written on one short line.
    private static string Called(BlockingSite site, SourceText text) =>
        site.Site is CallSyntax { Func: NameSyntax or AttributeSyntax } call && call.Func.Span.Length <= 40 && !text[call.Func.Span].Contains('\n') ? text[call.Func.Span].ToString() : "…";

    // Whether it is the value of the call that is asked, and not the call: `for post in posts.all()`, `first, *rest = posts.all()`.
    private static bool IsGoneThrough(SyntaxNode site) => site.Parent switch
    {
        ForSyntax loop => ReferenceEquals(loop.Iter, site),
        ComprehensionSyntax part => ReferenceEquals(part.Iter, site),
        AssignSyntax { Targets: [TupleSyntax or ListSyntax, ..] } or StarredSyntax or CompareSyntax or SubscriptSyntax or YieldFromSyntax => true,
        _ => false,
    };

    // The reading itself, where the coroutine does it; else the function that does.
    private static string Reading(BlockingSite site, SourceText text) => site.Site switch
    {
        AttributeSyntax { Span: var span } when span.Length <= 40 && !text[span].Contains('\n') => $"lambda: {text[span]}",
        CallSyntax when Called(site, text) is var called and not "…" => called,
        _ => "lambda: …",
    };

    private static string Named(List<string> apis) => string.Join(", ", apis.Take(3)) + (apis.Count > 3 ? ", …" : "");
}
