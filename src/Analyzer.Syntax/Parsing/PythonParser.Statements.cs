namespace Analyzer.Syntax.Parsing;

/// <summary>Statements of one line.</summary>
internal partial class PythonParser
{
    private void PushExpressionStatement(ParserRuleContext context, ExpressionSyntax value) =>
        Push(new ExpressionStatementSyntax(value, Span(context)));

    private void PushAssign(ParserRuleContext context)
    {
        var value = (ExpressionSyntax)Pop();
        var targets = Take<ExpressionSyntax>(context.Mark);
        SetContext(targets, ExpressionContext.Store);
        Push(new AssignSyntax(targets, value, Span(context)));
    }

    private void PushAugAssign(ParserRuleContext context, ExpressionSyntax target, int op, ExpressionSyntax value)
    {
        CheckSingleTarget(target);
        SetContext(target, ExpressionContext.Store);
        Push(new AugAssignSyntax(target, OperatorOf(Tokens.TextOf(op)), value, Span(context)));
    }

    /// <summary>The first token of a <paramref name="kind"/> from <paramref name="offset"/> on.</summary>
    private int TokenAt(int offset, int first, int kind)
    {
        var token = Array.BinarySearch(Tokens.Starts, first, Next - first, offset);
        token = token < 0 ? ~token : token;
        while (Tokens.Kinds[token] != kind)
            token++;
        return token;
    }

    private static BinaryOperator OperatorOf(ReadOnlySpan<char> text) => (text[0], text.Length) switch
    {
        ('+', _) => BinaryOperator.Add,
        ('-', _) => BinaryOperator.Sub,
        ('*', 2) => BinaryOperator.Mult,
        ('*', _) => BinaryOperator.Pow,
        ('/', 2) => BinaryOperator.Div,
        ('/', _) => BinaryOperator.FloorDiv,
        ('%', _) => BinaryOperator.Mod,
        ('@', _) => BinaryOperator.MatMult,
        ('&', _) => BinaryOperator.BitAnd,
        ('|', _) => BinaryOperator.BitOr,
        ('^', _) => BinaryOperator.BitXor,
        ('<', _) => BinaryOperator.LShift,
        _ => BinaryOperator.RShift,
    };

    private void PushAnnAssign(ParserRuleContext context, ExpressionSyntax target, ExpressionSyntax annotation, ExpressionSyntax? value)
    {
        CheckSingleTarget(target);
        SetContext(target, ExpressionContext.Store);
        Push(new AnnAssignSyntax(target, annotation, value, target is NameSyntax && Tokens.Kinds[context.First] == NAME, Span(context)));
    }

    private void PushReturn(ParserRuleContext context, ExpressionSyntax? value)
    {
        if (value is not null)
            RejectYield(context.First + 1);
        Push(new ReturnSyntax(value, Span(context)));
    }

    private void PushRaise(ParserRuleContext context, ExpressionSyntax? exc, ExpressionSyntax? cause) => Push(new RaiseSyntax(exc, cause, Span(context)));

    private void PushPass(ParserRuleContext context) => Push(new PassSyntax(Span(context)));

    private void PushBreak(ParserRuleContext context) => Push(new BreakSyntax(Span(context)));

    private void PushContinue(ParserRuleContext context) => Push(new ContinueSyntax(Span(context)));

    private void PushDelete(ParserRuleContext context)
    {
        var targets = Take<ExpressionSyntax>(context.Mark);
        SetContext(targets, ExpressionContext.Del);
        Push(new DeleteSyntax(targets, Span(context)));
    }

    private void PushAssert(ParserRuleContext context, ExpressionSyntax test, ExpressionSyntax? message) =>
        Push(new AssertSyntax(test, message, Span(context)));

    private void PushScope(ParserRuleContext context)
    {
        var names = new string[(Next - context.First) / 2];
        for (var i = 0; i < names.Length; i++)
            names[i] = TextOf(context.First + 1 + i * 2);
        Push(Tokens.Kinds[context.First] == GLOBAL ? new GlobalSyntax([.. names], Span(context)) : new NonlocalSyntax([.. names], Span(context)));
    }

    private void PushTypeAlias(ParserRuleContext context, int name, System.Collections.Immutable.ImmutableArray<TypeParameterSyntax> typeParams, ExpressionSyntax value)
    {
        Since(12, context.First);
        var target = NameOf(name);
        target.Context = ExpressionContext.Store;
        Push(new TypeAliasSyntax(target, typeParams, value, Span(context)));
    }
}
