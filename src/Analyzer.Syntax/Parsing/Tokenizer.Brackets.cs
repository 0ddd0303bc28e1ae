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
        if (!_brackets.TryPop(out var bracket))
        {
            Report(SyntaxErrorKind.SyntaxError, $"unmatched '{_text[start]}'", start, start + 1);
        }
        else if (type - bracket.Type != Kind.RPAR - Kind.LPAR)
        {
            ReportMismatch(bracket, start);
            if (bracket.IsField)
            {
                _brackets.Push(bracket);
                return;
            }
        }

        _tokens.Add(type, start, start + 1);
        if (bracket.IsField)
            EndField();
    }
}
