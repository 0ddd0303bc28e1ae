using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax.Parsing;

/// <summary>Brackets, in which lines are joined.</summary>
internal sealed partial class Tokenizer
{
    // CPython's MAXLEVEL.
    private const int MaxBrackets = 200;

    private readonly Stack<Bracket> _brackets = new();

    /// <summary>An open bracket; <paramref name="IsField"/> where it begins a replacement field.</summary>
    private readonly record struct Bracket(int Type, int Start, bool IsField);

    private void ClearBrackets() => _brackets.Clear();

    private void Open(int type, int start, bool isField = false)
    {
        if (_brackets.Count == MaxBrackets)
            Report(SyntaxErrorKind.SyntaxError, "too many nested parentheses", start, start + 1);
        _brackets.Push(new Bracket(type, start, isField));
        _tokens.Add(type, start, start + 1);
    }

    private void Close(int type, int start)
    {
        var (isField, isOpen) = (IsInField, _brackets.Count > 0);
        if (!isOpen)
        {
            Report($"unmatched '{_text[start]}'", start, start + 1);
            _tokens.Add(Kind.ERROR, start, start + 1);
            return;
        }

        if (type - _brackets.Peek().Type == Kind.RPAR - Kind.LPAR)
        {
            _brackets.Pop();
            _tokens.Add(type, start, start + 1);
            IsInLiteral = isField;
            return;
        }

        CloseOther(type, start);
    }

    // A bracket that does not fit the innermost open one.
    private void CloseOther(int type, int start)
    {
        ReportMismatch(_brackets.Peek(), start);
        _tokens.Add(Kind.ERROR, start, start + 1);
        // It closes the bracket that it fits, if that is open in the same field, and all inside.
        var depth = _brackets.Take(MaxBrackets).TakeWhile(bracket => !bracket.IsField).TakeWhile(bracket => type - bracket.Type != Kind.RPAR - Kind.LPAR).Count();
        if (depth < _brackets.Count && type - _brackets.ElementAt(depth).Type == Kind.RPAR - Kind.LPAR)
        {
            IsInLiteral = _brackets.ElementAt(depth).IsField;
            for (; depth >= 0; depth--)
                _brackets.Pop();
        }
    }
}
