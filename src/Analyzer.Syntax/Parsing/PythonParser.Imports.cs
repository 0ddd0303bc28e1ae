namespace Analyzer.Syntax.Parsing;

/// <summary>Imports.</summary>
internal partial class PythonParser
{
    private void PushImport(ParserRuleContext context) => Push(new ImportSyntax(Take<AliasSyntax>(context.Mark), Span(context)));

    private void PushImportName(ParserRuleContext context, DottedContext dotted)
    {
        var name = new TextSpan(Tokens.Starts[dotted.First], Tokens.Ends[dotted.last]);
        var hasAsName = Next - 1 > dotted.last;
        Push(new AliasSyntax(DottedName(dotted.First, dotted.last), name, hasAsName ? TextOf(Next - 1) : null,
            hasAsName ? Tokens.SpanOf(Next - 1) : default, Span(context)));
    }

    private void PushImportAlias(ParserRuleContext context)
    {
        var hasAsName = Next - 1 > context.First;
        Push(new AliasSyntax(TextOf(context.First), Tokens.SpanOf(context.First), hasAsName ? TextOf(Next - 1) : null,
            hasAsName ? Tokens.SpanOf(Next - 1) : default, Span(context)));
    }

    private void PushStarAlias() => Push(new AliasSyntax("*", Tokens.SpanOf(Next - 1), null, default, Tokens.SpanOf(Next - 1)));

    /// <summary>Checks that there is a module or a dot; <c>import</c> has just been taken.</summary>
    private int Module(ParserRuleContext context, int module, int level)
    {
        if (module == Next - 1 && level == 0)
            throw Unexpected(Next - 1);
        _moduleEnd = Next - 2;
        return module;
    }

    private int _moduleEnd;

    private void PushImportFrom(ParserRuleContext context, int module, int level)
    {
        var hasName = _moduleEnd >= module;
        var span = hasName
            ? new TextSpan(Tokens.Starts[module], Tokens.Ends[_moduleEnd])
            : new TextSpan(Tokens.Ends[module - 1], Tokens.Ends[module - 1]);
        var name = hasName ? DottedName(module, _moduleEnd) : null;
        var names = Take<AliasSyntax>(context.Mark);
        CheckFuture(name, level, names);
        Push(new ImportFromSyntax(name, span, names, level, Span(context)));
    }

    private void RejectTrailingComma()
    {
        if (Tokens.Kinds[Next - 1] != COMMA)
            return;
        throw NextKind == NEWLINE
            ? Error("trailing comma not allowed without surrounding parentheses", Tokens.SpanOf(Next - 1))
            : Unexpected();
    }

    private string DottedName(int first, int last)
    {
        var start = Tokens.Starts[first];
        var length = Tokens.Ends[last] - start;
        var width = 0;
        for (var token = first; token <= last; token++)
            width += Tokens.Ends[token] - Tokens.Starts[token];
        if (width == length)
            return _names.Intern(Tokens.Text.AsSpan(start, length));
        var parts = Enumerable.Range(first, last - first + 1).Where(token => Tokens.Kinds[token] == NAME).Select(TextOf);
        return _names.Intern(string.Join('.', parts));
    }
}
