using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax.Parsing;

/// <summary>The second reading of a text whose brackets or strings do not close: they end where a statement begins.</summary>
internal sealed partial class Tokenizer
{
    private readonly HashSet<int> _neverClosed = [];
    private bool _isRecovering;

    /// <summary>Reads <paramref name="text"/> again, after <see cref="Run"/> found errors; <see cref="Errors"/> stay as they were.</summary>
    public void Recover(string text, TokenBuffer tokens)
    {
        foreach (var bracket in _brackets)
            _neverClosed.Add(bracket.Start);
        _isRecovering = true;
        var errors = _errors.ToArray();
        Read(text, tokens);
        _errors.Clear();
        _errors.AddRange(errors);
    }

    private void ClearRecovery()
    {
        _isRecovering = false;
        _neverClosed.Clear();
    }

    /// <summary>Whether the line whose end stands between <paramref name="lineEnd"/> and <paramref name="next"/> ends its statement, although brackets are open.</summary>
    /// <remarks>It does if the next line begins with a keyword that no expression holds; and, where one of the brackets is
    /// never closed, if that line is indented no deeper than the statement, or if a header such as that of a function ends
    /// in its colon.</remarks>
    private bool EndsBrokenLine(int lineEnd, int next)
    {
        if (!_isRecovering)
            return false;
        var start = next;
        while (CharacterAt(start) is ' ' or '\t' or '\f')
            start++;
        if (CharacterAt(start) is '\r' or '\n' or '#' or '\0')
            return false;
        var isStatement = Scan(LexerTable.DEFAULT_MODE, start, out _) is Kind.DEF or Kind.CLASS or Kind.RETURN or Kind.IMPORT or Kind.WHILE
            or Kind.WITH or Kind.TRY or Kind.RAISE or Kind.PASS or Kind.BREAK or Kind.CONTINUE or Kind.DEL or Kind.GLOBAL
            or Kind.NONLOCAL or Kind.ASSERT or Kind.EXCEPT or Kind.FINALLY or Kind.ELIF;
        if (!isStatement && !((start - next <= IndentationOfLine() || IsHeader()) && _brackets.Any(bracket => _neverClosed.Contains(bracket.Start))))
            return false;
        ClearBrackets();
        ClearFormatted();
        _tokens.Add(Kind.ERROR, lineEnd, lineEnd);
        return true;
    }

    private bool IsHeader() => IsLast(Kind.COLON) && _tokens.Kinds[_lineFirst] is Kind.DEF or Kind.CLASS or Kind.ASYNC or Kind.IF or Kind.ELIF
        or Kind.FOR or Kind.WHILE or Kind.WITH or Kind.EXCEPT;

    private int IndentationOfLine()
    {
        if (_tokens.Count == _lineFirst)
            return 0;
        var start = _tokens.Starts[_lineFirst];
        var line = start;
        while (line > 0 && _text[line - 1] is not ('\n' or '\r'))
            line--;
        return start - line;
    }

    /// <summary>Where a string ends that does not: at the end of its first line, when all that follows would be lost.</summary>
    private int EndOfBroken(int start, int end)
    {
        if (!_isRecovering)
            return end;
        var length = _text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        return length < 0 ? end : start + length;
    }
}
