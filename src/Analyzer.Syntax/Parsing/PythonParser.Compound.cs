using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Statements with blocks, but functions and classes.</summary>
internal partial class PythonParser
{
    private readonly List<Branch> _branches = [];

    /// <summary>An <c>if</c> or <c>elif</c> whose <c>else</c> is not read yet.</summary>
    private readonly record struct Branch(int First, ExpressionSyntax Test, ImmutableArray<StatementSyntax> Body);

    private int BranchCount => _branches.Count;

    private void AddBranch(int first, ExpressionSyntax test, ImmutableArray<StatementSyntax> body) => _branches.Add(new Branch(first, test, body));

    private void PushIf(int mark, ImmutableArray<StatementSyntax> orElse)
    {
        for (var i = _branches.Count - 1; i >= mark; i--)
        {
            var branch = _branches[i];
            orElse = [new IfSyntax(branch.Test, branch.Body, orElse, BlockSpan(branch.First))];
        }

        _branches.RemoveRange(mark, _branches.Count - mark);
        Push(orElse[0]);
    }

    private void PushWhile(ParserRuleContext context, ExpressionSyntax test, ImmutableArray<StatementSyntax> body, ImmutableArray<StatementSyntax> orElse) =>
        Push(new WhileSyntax(test, body, orElse, BlockSpan(context.First)));

    private void PushFor(
        ParserRuleContext context,
        ExpressionSyntax target,
        ExpressionSyntax iter,
        ImmutableArray<StatementSyntax> body,
        ImmutableArray<StatementSyntax> orElse)
    {
        SetContext(target, ExpressionContext.Store);
        Push(IsAsync(context, out var first)
            ? new AsyncForSyntax(target, iter, body, orElse, BlockSpan(first))
            : new ForSyntax(target, iter, body, orElse, BlockSpan(first)));
    }

    /// <summary>Whether <c>async</c> stands before the rule; the statement begins there then.</summary>
    private bool IsAsync(ParserRuleContext context, out int first)
    {
        var isAsync = context.First > 0 && Tokens.Kinds[context.First - 1] == ASYNC;
        first = isAsync ? context.First - 1 : context.First;
        return isAsync;
    }

    private void PushWithItem(ParserRuleContext context, ExpressionSyntax value, ExpressionSyntax? target)
    {
        if (target is not null)
            SetContext(target, ExpressionContext.Store);
        Push(new WithItemSyntax(value, target, Span(context)));
    }

    /// <summary>The items; the colon has just been taken. Parentheses around all of them are not a tuple (since Python 3.9).</summary>
    private ImmutableArray<WithItemSyntax> TakeWithItems(ParserRuleContext context)
    {
        var items = Take<WithItemSyntax>(context.Mark);
        var isGroup = items.Length == 1 && items[0].OptionalVars is null && _groupFirst == context.First + 1 && _groupLast == Next - 2;
        if (!isGroup)
            return items;
        if (items[0].ContextExpr is ParenthesizedWithItems group)
        {
            Since(9, context.First);
            _groupTarget = -1;
            return group.Items;
        }

        if (_version < new PythonVersion(3, 9) || items[0].ContextExpr is not TupleSyntax tuple || tuple.Elts.IsEmpty
            || tuple.Elts.Any(element => element is StarredSyntax or NamedExprSyntax))
            return items;
        return [.. tuple.Elts.Select(element => new WithItemSyntax(element, null, element.Span))];
    }

    private void PushWith(ParserRuleContext context, ImmutableArray<WithItemSyntax> items, ImmutableArray<StatementSyntax> body) =>
        Push(IsAsync(context, out var first) ? new AsyncWithSyntax(items, body, BlockSpan(first)) : new WithSyntax(items, body, BlockSpan(first)));

    private void PushTry(
        ParserRuleContext context,
        ImmutableArray<StatementSyntax> body,
        bool isStar,
        ImmutableArray<StatementSyntax> orElse,
        ImmutableArray<StatementSyntax> finalBody)
    {
        var handlers = Take<ExceptHandlerSyntax>(context.Mark);
        CheckHandlers(handlers, isStar);
        var span = BlockSpan(context.First);
        Push(isStar ? new TryStarSyntax(body, handlers, orElse, finalBody, span) : new TrySyntax(body, handlers, orElse, finalBody, span));
    }

    private void PushHandler(ParserRuleContext context, ExpressionSyntax? type, int name, ImmutableArray<StatementSyntax> body) =>
        Push(new ExceptHandlerSyntax(type, name == 0 ? null : TextOf(name), name == 0 ? default : Tokens.SpanOf(name), body, BlockSpan(context.First)));

    private void PushMatch(ParserRuleContext context, ExpressionSyntax subject)
    {
        RejectYield(context.First + 1);
        Since(10, context.First);
        Push(new MatchSyntax(subject, Take<MatchCaseSyntax>(context.Mark), BlockSpan(context.First)));
    }

    private void PushCase(ParserRuleContext context, PatternSyntax pattern, ExpressionSyntax? guard, ImmutableArray<StatementSyntax> body) =>
        Push(new MatchCaseSyntax(pattern, guard, body, BlockSpan(context.First)));
}
