using System.Collections.Frozen;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Awaitables that nobody awaits: a call that stands alone, a result that is subscripted, iterated or asked for an attribute.</content>
internal sealed partial class Evaluator
{
    // What coroutines, tasks and futures have themselves (asyncio, "Futures", "Task Object"; reference, 8.9.1).
    private static readonly FrozenSet<string> s_awaitableAttributes = FrozenSet.Create(
        "add_done_callback", "cancel", "cancelled", "cancelling", "close", "cr_await", "cr_code", "cr_frame", "cr_origin", "cr_running", "done", "exception",
        "get_context", "get_coro", "get_loop", "get_name", "get_stack", "print_stack", "remove_done_callback", "result", "send", "set_exception", "set_name",
        "set_result", "throw", "uncancel");

    private readonly Dictionary<(ExpressionSyntax, FunctionContext), UnawaitedUse> _unawaited = [];

    /// <summary>The awaitables found so far that are used without being awaited.</summary>
    public IEnumerable<UnawaitedUse> UnawaitedUses => _unawaited.Values;

    private void NoteAwaitable(ExpressionSyntax expression, FunctionContext context)
    {
        if (context.Module.IsStub)
            return;
        var isReturned = false;
        switch (expression.Parent)
        {
            case ExpressionStatementSyntax when expression is CallSyntax call && CallsCoroutineFunction(call, context):
            case SubscriptSyntax subscript when subscript.Value == expression:
            case ForSyntax loop when loop.Iter == expression:
            case AttributeSyntax attribute when attribute.Value == expression && !s_awaitableAttributes.Contains(attribute.Attr) && !attribute.Attr.StartsWith("__", StringComparison.Ordinal):
                break;
            case ReturnSyntax:
                isReturned = true;
                break;
            default:
                return;
        }

        _unawaited.TryAdd((expression, context), new UnawaitedUse(expression, context, isReturned));
    }

    // A function known by name, and not changed by a decorator: tasks, futures and what others wrap run without `await`.
    private bool CallsCoroutineFunction(CallSyntax call, FunctionContext context)
    {
        foreach (var callee in UnionType.MembersOf(Evaluate(call.Func, context)))
        {
            if (callee is not FunctionType { Function: { IsCoroutine: true, Syntax: FunctionDefinitionSyntax definition } function })
                return false;
            if (!function.Module.IsStub && definition.Decorators.Any(decorator => decorator is not NameSyntax { Id: "staticmethod" or "classmethod" or "override" or "abstractmethod" }))
                return false;
        }

        return true;
    }
}
