using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Names, literals, and what follows them; lambdas, conditions, assignments inside expressions.</summary>
internal partial class PythonParser
{
    private NameSyntax Name() => NameOf(Next - 1);

    private NameSyntax NameOf(int token) => new(TextOf(token), ExpressionContext.Load, Tokens.SpanOf(token));

    private ConstantSyntax Constant(ConstantKind kind) => new(kind, Tokens.SpanOf(Next - 1));

    private ConstantSyntax Number() => NumberOf(Next - 1);

    private ConstantSyntax NumberOf(int token) => new(NumberKind(Tokens.TextOf(token)), Tokens.SpanOf(token));

    private static ConstantKind NumberKind(ReadOnlySpan<char> text)
    {
        if (text[^1] is 'j' or 'J')
            return ConstantKind.Complex;
        if (text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
            return ConstantKind.Int;
        return text.ContainsAny('.', 'e', 'E') ? ConstantKind.Float : ConstantKind.Int;
    }

    private AttributeSyntax Attribute(ParserRuleContext context, ExpressionSyntax value) =>
        new(value, TextOf(Next - 1), Tokens.SpanOf(Next - 1), ExpressionContext.Load, Span(context));

    private SubscriptSyntax Subscript(ParserRuleContext context, ExpressionSyntax value, ExpressionSyntax slice) =>
        new(value, slice, ExpressionContext.Load, Span(context));

    private SliceSyntax Slice(int first, ExpressionSyntax? lower, ExpressionSyntax? upper, ExpressionSyntax? step) =>
        new(lower, upper, step, new TextSpan(Tokens.Starts[first], Tokens.Ends[Next - 1]));

    /// <summary>A lone starred index is a tuple of one (PEP 646).</summary>
    private ExpressionSyntax StarredIndex(ParserRuleContext context, ExpressionSyntax index) =>
        index.Kind == SyntaxKind.Starred ? new TupleSyntax([index], ExpressionContext.Load, Span(context)) : index;

    private AwaitSyntax Await(ParserRuleContext context, ExpressionSyntax value)
    {
        if (Tokens.Kinds[context.First + 1] == AWAIT)
            throw Unexpected(context.First + 1);
        return new AwaitSyntax(value, Span(context));
    }

    private YieldSyntax Yield(ParserRuleContext context, ExpressionSyntax? value)
    {
        if (value is not null)
            RejectYield(context.First + 1);
        return Question(new YieldSyntax(value, Span(context)));
    }

    private YieldFromSyntax YieldFrom(ParserRuleContext context, ExpressionSyntax value) => Question(new YieldFromSyntax(value, Span(context)));

    /// <summary>Rejects a yield without parentheses at <paramref name="token"/>, where the grammar allows one too many.</summary>
    private void RejectYield(int token)
    {
        if (Tokens.Kinds[token] == YIELD)
            throw Unexpected(token);
    }

    private StarredSyntax Starred(ParserRuleContext context, ExpressionSyntax value) =>
        Question(new StarredSyntax(value, ExpressionContext.Load, Span(context)));

    private IfExpSyntax IfExp(ParserRuleContext context, ExpressionSyntax body, ExpressionSyntax test, ExpressionSyntax orElse) =>
        new(test, body, orElse, Span(context));

    private LambdaSyntax Lambda(ParserRuleContext context, ArgumentsSyntax args, ExpressionSyntax body) => new(args, body, Span(context));

    private NamedExprSyntax NamedExpr(ParserRuleContext context, ExpressionSyntax target, ExpressionSyntax value)
    {
        if (target is not NameSyntax name)
            throw Error($"cannot use assignment expressions with {SyntaxErrors.Describe(target)}", target.Span);
        name.Context = ExpressionContext.Store;
        return Question(new NamedExprSyntax(name, value, Span(context)));
    }

    private TupleSyntax Tuple(ParserRuleContext context) => new(Take<ExpressionSyntax>(context.Mark), ExpressionContext.Load, Span(context));

    /// <summary>Turns what was read as a value into what is written or deleted.</summary>
    private void SetContext(ExpressionSyntax target, ExpressionContext context)
    {
        switch (target)
        {
            case NameSyntax name:
                name.Context = context;
                break;
            case AttributeSyntax attribute:
                attribute.Context = context;
                break;
            case SubscriptSyntax subscript:
                subscript.Context = context;
                break;
            case StarredSyntax starred when context == ExpressionContext.Store:
                starred.Context = context;
                SetContext(starred.Value, context);
                break;
            case TupleSyntax tuple:
                tuple.Context = context;
                SetContext(tuple.Elts, context);
                break;
            case ListSyntax list:
                list.Context = context;
                SetContext(list.Elts, context);
                break;
            default:
                Suspicious(target.Span);
                break;
        }
    }

    private void SetContext(ImmutableArray<ExpressionSyntax> targets, ExpressionContext context)
    {
        foreach (var target in targets)
            SetContext(target, context);
    }
}
