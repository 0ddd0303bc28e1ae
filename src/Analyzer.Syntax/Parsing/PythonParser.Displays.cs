using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Parentheses, lists, dictionaries, sets and comprehensions.</summary>
internal partial class PythonParser
{
    private int _groupFirst;
    private int _groupLast;
    private int _groupTarget;

    private void ClearGroups()
    {
        _groupFirst = _groupLast = -1;
        _groupTarget = -1;
    }

    private ExpressionSyntax Group(ParserRuleContext context, ExpressionSyntax node)
    {
        if (node.Kind == SyntaxKind.Starred && Tokens.Kinds[context.First + 1] == STAR)
            throw Error("cannot use starred expression here", node.Span);
        _groupFirst = context.First;
        _groupLast = Next - 1;
        return node;
    }

    private ExpressionSyntax GroupOfMany(ParserRuleContext context)
    {
        _groupFirst = context.First;
        _groupLast = Next - 1;
        var hasTargets = false;
        for (var i = context.Mark; i < NodeCount; i++)
            hasTargets |= _nodes[i] is WithItemSyntax;
        if (!hasTargets)
            return Tuple(context);
        for (var i = context.Mark; i < NodeCount; i++)
        {
            if (_nodes[i] is ExpressionSyntax expression)
                _nodes[i] = new WithItemSyntax(expression, null, expression.Span);
        }

        return new ParenthesizedWithItems(Take<WithItemSyntax>(context.Mark), Span(context));
    }

    private void PushGroupTarget(ParserRuleContext context, ExpressionSyntax target)
    {
        if (_groupTarget < 0)
            _groupTarget = context.First;
        SetContext(target, ExpressionContext.Store);
        var value = (ExpressionSyntax)Pop();
        Push(new WithItemSyntax(value, target, new TextSpan(value.Span.Start, Tokens.Ends[Next - 1])));
    }

    /// <summary>At the end of a logical line: `as` in parentheses was in its place only if a with statement took it.</summary>
    private void EndLine()
    {
        if (_groupTarget >= 0)
            throw Unexpected(_groupTarget);
    }

    private ListSyntax List(ParserRuleContext context) => new(Take<ExpressionSyntax>(context.Mark), ExpressionContext.Load, Span(context));

    private ListCompSyntax ListComp(ParserRuleContext context, ExpressionSyntax elt, ImmutableArray<ComprehensionSyntax> generators) =>
        new(generators, elt, Span(context));

    private void PushPair(ExpressionSyntax? key, ExpressionSyntax value)
    {
        if (key is null)
            CheckUnpacked(value);
        Push(key);
        Push(value);
    }

    private DictSyntax Dict(ParserRuleContext context)
    {
        var count = (NodeCount - context.Mark) / 2;
        var keys = Take<ExpressionSyntax>(context.Mark, count, 2);
        var values = Take<ExpressionSyntax>(context.Mark + 1, count, 2);
        NodeCount = context.Mark;
        return new DictSyntax(keys!, values, Span(context));
    }

    private SetSyntax Set(ParserRuleContext context) => new(Take<ExpressionSyntax>(context.Mark), Span(context));

    private SetCompSyntax SetComp(ParserRuleContext context, ExpressionSyntax elt, ImmutableArray<ComprehensionSyntax> generators) =>
        new(generators, elt, Span(context));

    private DictCompSyntax DictComp(ParserRuleContext context, ExpressionSyntax key, ExpressionSyntax value, ImmutableArray<ComprehensionSyntax> generators) =>
        new(generators, key, value, Span(context));

    private GeneratorExpSyntax GeneratorExp(ParserRuleContext context, ExpressionSyntax elt, ImmutableArray<ComprehensionSyntax> generators) =>
        new(generators, elt, Span(context));

    private void PushComprehension(ParserRuleContext context, ExpressionSyntax target, ExpressionSyntax iter)
    {
        SetContext(target, ExpressionContext.Store);
        var ifs = Take<ExpressionSyntax>(context.Mark);
        Push(new ComprehensionSyntax(target, iter, ifs, Tokens.Kinds[context.First] == ASYNC, Span(context)));
    }

    private ImmutableArray<ComprehensionSyntax> TakeGenerators(ParserRuleContext context) => Take<ComprehensionSyntax>(context.Mark);
}
