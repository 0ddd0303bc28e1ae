using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax.Parsing;

/// <summary>What CPython's tokenizer rejects, in its words.</summary>
internal sealed partial class Tokenizer
{
    private readonly List<SyntaxError> _errors = [];

    /// <summary>The errors found, in the order found.</summary>
    public List<SyntaxError> Errors => _errors;

    private void ClearErrors() => _errors.Clear();

    private void Report(SyntaxErrorKind kind, string message, int start, int end) => _errors.Add(new SyntaxError(kind, message, new TextSpan(start, end)));

    private void Report(string message, int start, int end) => Report(SyntaxErrorKind.SyntaxError, message, start, end);

    private void ReportTabs() =>
        Report(SyntaxErrorKind.TabError, "inconsistent use of tabs and spaces in indentation", _position, _position);

    private void ReportDedent() =>
        Report(SyntaxErrorKind.IndentationError, "unindent does not match any outer indentation level", _position, _position);

    private void ReportOpenBracket()
    {
        if (_brackets.TryPeek(out var bracket))
            Report($"'{_text[bracket.Start]}' was never closed", bracket.Start, bracket.Start + 1);
    }

    private void ReportMismatch(Bracket bracket, int start)
    {
        if (bracket.IsField)
        {
            Report($"{PrefixOf(_formatted.Peek())}-string: unmatched '{_text[start]}'", start, start + 1);
            return;
        }

        var message = $"closing parenthesis '{_text[start]}' does not match opening parenthesis '{_text[bracket.Start]}'";
        var line = LineOf(bracket.Start);
        Report(line == LineOf(start) ? message : $"{message} on line {line}", start, start + 1);
    }

    // Counted from 1, and anew each time: there are few errors.
    private int LineOf(int offset)
    {
        var line = 1;
        for (var i = 0; i < offset; i++)
        {
            if (_text[i] == '\n' || (_text[i] == '\r' && _text[i + 1] != '\n'))
                line++;
        }

        return line;
    }

    private void ReportOpenField(Formatted formatted, Bracket bracket) =>
        Report($"{PrefixOf(formatted)}-string: expecting '}}'", bracket.Start, bracket.Start + 1);

    private void RejectUnterminated(Formatted formatted)
    {
        Report($"unterminated {PrefixOf(formatted)}-string literal", formatted.Start, _position);
        _formatted.Pop();
        while (_brackets.Count > formatted.Brackets)
            _brackets.Pop();
        _tokens.Add(Kind.ERROR, _position, _position);
        IsInLiteral = false;
    }

    private void CheckNumberEnd(int start, int end)
    {
        var next = CharacterAt(end);
        if (!char.IsAsciiLetterOrDigit(next) && next != '_')
            return;
        var rest = _text.AsSpan(end);
        if (next is 'a' or 'e' or 'f' or 'i' or 'o' or 'n'
            && (rest.StartsWith("and") || rest.StartsWith("else") || rest.StartsWith("for") || rest.StartsWith("if") || rest.StartsWith("in")
                || rest.StartsWith("is") || rest.StartsWith("or") || rest.StartsWith("not")))
            return;
        Report("invalid decimal literal", start, end);
    }

    private void Reject(int type, int start, int end)
    {
        switch (type)
        {
            case LexerTable.BAD_STRING or LexerTable.BAD_LONG_STRING:
                _position = end = EndOfBroken(start, end);
                Report(type == LexerTable.BAD_STRING ? "unterminated string literal" : "unterminated triple-quoted string literal", start, end);
                break;
            default:
                _position = start + 1;
                Report("invalid syntax", start, start + 1);
                break;
        }

        _tokens.Add(Kind.ERROR, start, _position);
    }
}
