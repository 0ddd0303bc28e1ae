using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Branches, loops to a fixed point, and <c>try</c> (reference, 8.1 to 8.4).</content>
internal sealed partial class Evaluator
{
    /// <summary>Rounds of a loop before its locals are taken as they are; unions are bounded, so few are needed.</summary>
    private const int LoopRounds = 3;

    private PythonType EvaluateConditional(IfExpSyntax conditional, Frame frame)
    {
        var test = Evaluate(conditional.Test, frame);
        TestTruth(test, conditional.Test, frame);
        if (frame is not FunctionContext context || context.Locals is null)
            return UnionType.Join(Evaluate(conditional.Body, frame), Evaluate(conditional.OrElse, frame));
        var before = context.Locals;
        PythonType result = NeverType.Instance;
        context.Locals = NarrowedLocals(conditional.Test, test, true, before, context);
        if (context.Locals is not null)
            result = Evaluate(conditional.Body, frame);
        var after = context.Locals;
        context.Locals = NarrowedLocals(conditional.Test, test, false, before, context);
        if (context.Locals is not null)
            result = UnionType.Join(result, Evaluate(conditional.OrElse, frame));
        context.Locals = JoinLocals(context, after, context.Locals) ?? before;
        return result;
    }

    private void ExecuteIf(IfSyntax statement, FunctionContext context)
    {
        var test = Evaluate(statement.Test, context);
        TestTruth(test, statement.Test, context);
        if (context.Locals is not { } before)
            return;
        context.Locals = NarrowedLocals(statement.Test, test, true, before, context);
        var (surrounding, fillsTable) = EnterBranch(statement, context);
        context.BranchStart = context.Edges.Count;
        ExecuteBlock(statement.Body, context);
        context.BranchStart = context.Edges.Count;
        (context.Surrounding, context.FillsTable) = (surrounding, fillsTable);
        var after = context.Locals;
        context.Locals = NarrowedInPlace(statement.Test, test, false, before, context);
        ExecuteBlock(statement.OrElse, context);
        context.Locals = JoinInto(context, after, context.Locals);
        AfterBranch(statement, context);
    }

    private void ExecuteFor(ForStatementSyntax loop, FunctionContext context)
    {
        var iterable = Evaluate(loop.Iter, context);
        var element = loop is AsyncForSyntax ? IterateAsync(iterable, loop.Iter, context) : Iterate(iterable, loop.Iter, context);
        HearNews(loop.Iter, context);
        ExecuteLoop(context, loop.Body, loop.OrElse, () => Assign(loop.Target, element, context), null);
    }

    private void ExecuteWhile(WhileSyntax loop, FunctionContext context) => ExecuteLoop(context, loop.Body, loop.OrElse, null, loop.Test);

    private void ExecuteLoop(FunctionContext context, ImmutableArray<StatementSyntax> body, ImmutableArray<StatementSyntax> orElse, Action? start, ExpressionSyntax? test)
    {
        var state = new LoopState();
        context.Loops.Add(state);
        var entry = context.Locals;
        PythonType?[]? exit = null;
        for (var round = 0; round < LoopRounds; round++)
        {
            context.Locals = Copy(entry);
            exit = entry;
            if (test is not null)
            {
                var type = Evaluate(test, context);
                TestTruth(type, test, context);
                if (context.Locals is not { } tested)
                    break;
                exit = NarrowedLocals(test, type, false, tested, context);
                context.Locals = NarrowedLocals(test, type, true, tested, context);
            }

            if (context.Locals is not null)
                start?.Invoke();
            ExecuteBlock(body, context);
            var next = JoinLocals(context, JoinLocals(context, entry, context.Locals), state.Continues);
            if (Same(entry, next))
                break;
            entry = next;
            exit = JoinLocals(context, exit, next);
        }

        context.Loops.RemoveAt(context.Loops.Count - 1);
        context.Locals = Copy(exit);
        ExecuteBlock(orElse, context);
        context.Locals = JoinLocals(context, context.Locals, state.Breaks);
    }

    private void ExecuteTry(TryStatementSyntax statement, FunctionContext context)
    {
        // An exception may come from any point: handlers and `finally` see every value that a local has before it is caught.
        var raised = Copy(context.Locals)!;
        var everywhere = Copy(context.Locals)!;
        var returned = context.ReturnType;
        if (!statement.FinalBody.IsEmpty)
            context.ReturnType = NeverType.Instance;
        context.Tries.Add(everywhere);
        context.Tries.Add(raised);
        ExecuteBlock(statement.Body, context);
        context.Tries.RemoveAt(context.Tries.Count - 1);
        ExecuteBlock(statement.OrElse, context);
        var result = context.Locals;
        foreach (var handler in statement.Handlers)
        {
            context.Locals = Copy(raised);
            context.BranchStart = context.Edges.Count;
            if (handler.Name is { } name)
                StoreLocal(name, ExceptionOf(handler, context), context);
            else if (handler.Type is not null)
                Evaluate(handler.Type, context);
            if (IsOffLoop(statement, handler, context))
                ExecuteOffLoop(handler, context);
            else
                ExecuteBlock(handler.Body, context);
            result = JoinLocals(context, result, context.Locals);
        }

        context.Tries.RemoveAt(context.Tries.Count - 1);
        context.Locals = result;
        if (!statement.FinalBody.IsEmpty)
            ExecuteFinally(statement.FinalBody, everywhere, result, returned, context);
    }

    // `finally` runs on every way out, and goes on only where the body or a handler does. What holds behind it is evaluated
    // apart, but not within another `finally`: the work would double with each level.
    private void ExecuteFinally(ImmutableArray<StatementSyntax> body, PythonType?[] everywhere, PythonType?[]? result, PythonType returned, FunctionContext context)
    {
        context.FinallyDepth++;
        context.Locals = everywhere;
        var pending = context.ReturnType;
        context.ReturnType = returned;
        ExecuteBlock(body, context);

        // Where `finally` is left by a `return`, `break`, `continue` or `raise` of its own, what was to be returned is lost (reference, 8.4.4).
        if (context.Locals is not null)
            context.ReturnType = UnionType.Join(context.ReturnType, pending);
        else
            result = null;
        if (result is null)
        {
            context.Locals = null;
        }
        else if (context.FinallyDepth == 1)
        {
            context.Locals = Copy(result);
            ExecuteBlock(body, context);
        }

        context.FinallyDepth--;
    }

    private void ExecuteWith(WithStatementSyntax with, FunctionContext context)
    {
        var suppresses = false;
        List<(List<HeldMark> Marks, SyntaxNode Site)>? said = null;
        foreach (var item in with.Items)
        {
            var entered = EnterWith(item, with is AsyncWithSyntax, context, out var swallows, out var onLeaving);
            suppresses |= swallows;
            if (onLeaving is not null)
                (said ??= []).Add((onLeaving, item.ContextExpr));
            if (item.OptionalVars is { } target)
                Assign(target, entered, context);
        }

        ExecuteWithBody(with, suppresses, context);
        for (var i = (said?.Count ?? 0) - 1; i >= 0; i--)
            HearHeld(said![i].Marks, said[i].Site, context);
    }

    private void ExecuteWithBody(WithStatementSyntax with, bool suppresses, FunctionContext context)
    {
        if (!suppresses)
        {
            ExecuteBlock(with.Body, context);
            return;
        }

        // Where `__exit__` swallows the exception, the statement ends with whatever held when it was raised.
        var raised = Copy(context.Locals)!;
        context.Tries.Add(raised);
        ExecuteBlock(with.Body, context);
        context.Tries.RemoveAt(context.Tries.Count - 1);
        context.Locals = JoinLocals(context, context.Locals, raised);
    }
}
