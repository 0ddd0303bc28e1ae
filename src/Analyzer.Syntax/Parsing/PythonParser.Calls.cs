using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>The arguments of calls and classes.</summary>
internal partial class PythonParser
{
    private CallSyntax Call(ParserRuleContext context, ExpressionSyntax func, ParserRuleContext arguments)
    {
        var list = TakeArguments(arguments);
        return new CallSyntax(func, list.Args, list.Keywords, Span(context));
    }

    private ArgumentList TakeArguments(ParserRuleContext context)
    {
        var mark = context.Mark;
        var count = NodeCount - mark;
        var keywordCount = 0;
        for (var i = mark; i < NodeCount; i++)
        {
            if (_nodes[i]!.Kind == SyntaxKind.Keyword)
                keywordCount++;
        }

        if (keywordCount == 0)
            return new ArgumentList(Take<ExpressionSyntax>(mark), []);
        if (keywordCount == count)
            return new ArgumentList([], Take<KeywordSyntax>(mark));
        CheckArgumentOrder(mark);
        var args = ImmutableArray.CreateBuilder<ExpressionSyntax>(count - keywordCount);
        var keywords = ImmutableArray.CreateBuilder<KeywordSyntax>(keywordCount);
        for (var i = mark; i < NodeCount; i++)
        {
            if (_nodes[i] is KeywordSyntax keyword)
                keywords.Add(keyword);
            else
                args.Add((ExpressionSyntax)_nodes[i]!);
        }

        NodeCount = mark;
        return new ArgumentList(args.MoveToImmutable(), keywords.MoveToImmutable());
    }

    private void PushKeyword(ParserRuleContext context, ExpressionSyntax? name, ExpressionSyntax value)
    {
        var span = Span(context);
        if (name is null)
        {
            Push(new KeywordSyntax(null, default, value, span));
            return;
        }

        if (name is not NameSyntax { Id: var id } || Tokens.Kinds[context.First + 1] != EQUAL)
        {
            var equal = name.Span.End;
            while (Tokens.Text[equal] != '=')
                equal++;
            throw Error("expression cannot contain assignment, perhaps you meant \"==\"?", new TextSpan(span.Start, equal + 1));
        }

        Push(new KeywordSyntax(id, name.Span, value, span));
    }

    /// <summary>A generator expression as the only argument spans the parentheses of the call.</summary>
    private void PushGenerator(ParserRuleContext context, ExpressionSyntax elt, ImmutableArray<ComprehensionSyntax> generators)
    {
        var isAlone = Tokens.Kinds[context.First - 1] == LPAR && NextKind == RPAR;
        var span = isAlone ? new TextSpan(Tokens.Starts[context.First - 1], Tokens.Ends[Next]) : Span(context);
        if (!isAlone)
            Suspicious(span);
        Push(new GeneratorExpSyntax(generators, elt, span));
    }
}
