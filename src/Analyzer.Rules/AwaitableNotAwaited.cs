using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>A coroutine that is made and never awaited, or used as if it were its result.</summary>
/// <remarks>Examples: <c>rules/ASGI306.md</c>.</remarks>
internal sealed class AwaitableNotAwaited() : DiagnosticAnalyzer("ASGI306")
{
    private const int TextLimit = 60;

    public override void Analyze(AnalysisContext context)
    {
        var graph = context.Effects.Graph;
        var uses = graph.UnawaitedUses[context.Module].ToList();
        if (uses.Count == 0)
            return;

        // What a handler returns goes to the framework, which takes it for the response.
        var handlers = graph.EntryPoints
            .Where(entryPoint => entryPoint.Kind is EntryPointKind.View or EntryPointKind.Endpoint or EntryPointKind.ErrorHandler)
            .Select(entryPoint => entryPoint.Function.Function)
            .Where(function => function.IsCoroutine)
            .ToHashSet();
        foreach (var expression in uses.Where(use => !use.IsReturned || handlers.Contains(use.Context.Function)).Select(use => use.Awaitable).Distinct().Where(expression => !IsAlsoPlain(expression, graph)))
            context.Report(expression.Span, [TextOf(expression, context.Module)], UnawaitedFixes.Of(expression, uses, context.Module.Tree));
    }

    // The same call, reached with other values, may run a plain function.
    private static bool IsAlsoPlain(ExpressionSyntax expression, CallGraph graph) =>
        graph.EdgesAt(expression).Any(edge => edge.Callee is { IsAsync: false })
        || (expression is NameSyntax name && IsDoubtful(name, graph));

    // A plain function of the project, such as what a decorator puts in place, may give a coroutine in one branch only; a
    // parameter has the type that it declares, and so have the elements of one, or its caller is at fault.
    private static bool IsDoubtful(NameSyntax name, CallGraph graph)
    {
        if (name.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault() is not { } function)
            return false;
        var declared = function.Args.PosOnlyArgs.Concat(function.Args.Args).Concat(function.Args.KwOnlyArgs)
            .Where(parameter => parameter.Annotation is not null).Select(parameter => parameter.Name).ToHashSet();
        if (declared.Contains(name.Id) || function.DescendantNodes().OfType<ForSyntax>()
            .Any(loop => loop is { Target: NameSyntax { Id: var element }, Iter: NameSyntax { Id: var elements } } && element == name.Id && declared.Contains(elements)))
            return true;
        var values = function.DescendantNodes().OfType<AssignSyntax>()
            .Where(assignment => assignment.Targets.Any(target => target is NameSyntax { Id: var id } && id == name.Id))
            .Select(assignment => assignment.Value);
        return values.SelectMany(graph.EdgesAt).Any(edge => edge.Callee is { IsAsync: false, Module.IsStub: false });
    }

    private static string TextOf(ExpressionSyntax expression, ModuleSymbol module)
    {
        var text = string.Join(' ', module.Tree.Text[expression.Span].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= TextLimit ? text : text[..(TextLimit - 1)] + "…";
    }
}
