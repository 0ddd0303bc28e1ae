using System.Collections.Immutable;
using System.Globalization;
using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A coroutine that awaits nothing and blocks, where the framework would run a plain function in a thread.</summary>
/// <remarks>Examples: <c>rules/ASGI308.md</c>.</remarks>
internal sealed class CoroutineThatOnlyBlocks() : DiagnosticAnalyzer("ASGI308")
{
    public override void Analyze(AnalysisContext context)
    {
        var graph = context.Effects.Graph;
        foreach (var group in graph.EntryPointsIn(context.Module).GroupBy(entryPoint => entryPoint.Function.Function))
        {
            var function = group.Key;
            if (!function.IsCoroutine || function.Syntax is not AsyncFunctionDefSyntax definition || !group.All(entryPoint => entryPoint.PlainRunsOn == RunsOn.WorkerThread && entryPoint.Kind != EntryPointKind.WebSocket))
                continue;
            if (NeedsLoop(definition) || IsCalledOtherwise(function, definition, graph))
                continue;
            var count = BlockingCallsIn(function, context.Effects);
            if (count > 0)
                context.Report(definition.NameSpan, [function.Name, count == 1 ? "one call blocks" : count.ToString(CultureInfo.InvariantCulture) + " calls block"], Plain(definition, context.Module.Tree));
        }
    }

    /// <summary><c>async def</c> becomes <c>def</c>. Not safe: in a thread, other requests run at the same time.</summary>
    private static ImmutableArray<CodeFix> Plain(AsyncFunctionDefSyntax definition, SyntaxTree tree)
    {
        var keyword = tree.Text.Content.AsSpan(definition.Span.Start);
        var length = "async".Length;
        while (length < keyword.Length && keyword[length] is ' ' or '\t')
            length++;
        if (!keyword.StartsWith("async") || !keyword[length..].StartsWith("def"))
            return [];
        var removal = new TextEdit(new Location(tree.Text, new TextSpan(definition.Span.Start, definition.Span.Start + length)), "");
        // Nothing may be awaited in it any more.
        return [new CodeFix("Write `def`", false, [removal]) { Alone = definition.Span }];
    }

    // Nothing is awaited, nothing asks for the running loop, and no coroutine is handed on.
    private static bool NeedsLoop(AsyncFunctionDefSyntax definition) => definition.Body
        .SelectMany(statement => statement.DescendantNodes().Prepend(statement))
        .Any(node => node is AwaitSyntax or AsyncForSyntax or AsyncWithSyntax or AsyncFunctionDefSyntax or ComprehensionSyntax { IsAsync: true }
            or CallSyntax { Func: AttributeSyntax { Attr: "create_task" } }
            || node is NameSyntax name && Framework.LoopModules.Contains(name.Id));

    // Whoever else awaits it, overrides it or decorates it may count on a coroutine function.
    private static bool IsCalledOtherwise(FunctionSymbol function, AsyncFunctionDefSyntax definition, CallGraph graph) =>
        definition.Decorators.Length > 1 || graph.CalledByProject.Contains(function);

    private static int BlockingCallsIn(FunctionSymbol function, EffectModel effects) =>
        Enum.GetValues<EffectKind>().Where(kind => kind != EffectKind.Greenlet)
            .SelectMany(kind => effects.BlockingSites(function.Module, kind))
            .Where(site => ReferenceEquals(site.Coroutine, function) && site.Effect.Weight > EffectWeight.Syscall && CallPath.PrecisionOf(site.Resolution) > DiagnosticPrecision.Medium)
            .Select(site => site.Site)
            .Distinct()
            .Count();
}
