using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A <c>dispatch</c> of the project in front of asynchronous handlers: what it does with the coroutine that <c>super().dispatch()</c> returns.</summary>
/// <remarks><c>django/views/generic/base.py</c>, <c>View.dispatch</c>: it returns what the handler returns, and awaits nothing.</remarks>
internal static class DjangoDispatch
{
    /// <summary>What is wrong with it; null if nothing is, or if the view has none of its own.</summary>
    public static DjangoDecoration? FaultOf(DjangoViewClass view)
    {
        if (!view.IsAsync || view.Class.Syntax.Body.OfType<FunctionDefinitionSyntax>().LastOrDefault(method => method.Name == "dispatch") is not { } dispatch)
            return null;
        var place = new Location(view.Class.Module.Tree.Text, dispatch.NameSpan);
        if (dispatch is AsyncFunctionDefSyntax)
        {
            return dispatch.DescendantNodes().OfType<ReturnSyntax>().Any(statement => statement.Value is CallSyntax call && IsNext(call))
                ? new DjangoDecoration(place, "dispatch", view.Class.Name, "returns the coroutine of the handler, which nobody awaits, and Django takes it for the response", "write `return await super().dispatch(…)`")
                : null;
        }

        return TouchesResult(dispatch)
            ? new DjangoDecoration(place, "dispatch", view.Class.Name, "gets a coroutine from the handler, where it expects the response", "write `async def dispatch`, and `await super().dispatch(…)`")
            : null;
    }

    // `response = super().dispatch(…)`, and then something of it.
    private static bool TouchesResult(FunctionDefinitionSyntax dispatch)
    {
        var nodes = dispatch.DescendantNodes().ToList();
        var names = nodes.OfType<AssignSyntax>().Where(assign => assign.Value is CallSyntax call && IsNext(call))
            .SelectMany(assign => assign.Targets.OfType<NameSyntax>().Select(target => target.Id)).ToHashSet();
        return nodes.Any(node => (node is AttributeSyntax { Value: NameSyntax owner } && names.Contains(owner.Id)) || (node is SubscriptSyntax { Value: NameSyntax indexed } && names.Contains(indexed.Id)));
    }

    private static bool IsNext(CallSyntax call) => call.Func is AttributeSyntax { Attr: "dispatch", Value: CallSyntax { Func: NameSyntax { Id: "super" } } };
}
