using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax.Parsing;

/// <summary>The parts of f-strings and t-strings (PEP 701, PEP 750).</summary>
internal sealed partial class Tokenizer
{
    // CPython's MAXFSTRINGLEVEL.
    private const int MaxFormatted = 150;

    private readonly Stack<Formatted> _formatted = new();

    /// <summary>An open f- or t-string.</summary>
    /// <param name="Mode">The state in which the automaton reads its literal parts.</param>
    /// <param name="Start">The offset of its prefix.</param>
    /// <param name="Brackets">How many brackets were open before it.</param>
    private readonly record struct Formatted(int Mode, int Start, int Brackets);

    private bool IsInLiteral { get; set; }

    /// <summary>Whether what comes stands directly in a replacement field, outside any bracket of its expression.</summary>
    private bool IsInField => _brackets.TryPeek(out var bracket) && bracket.IsField;

    private void ClearFormatted()
    {
        _formatted.Clear();
        IsInLiteral = false;
    }

    private void BeginFormatted(int start, int end)
    {
        var isLong = end - start > 3 && _text[end - 3] == _text[end - 1];
        var isRaw = _text.AsSpan(start, end - start).ContainsAny('r', 'R');
        var mode = (_text[end - 1], isLong, isRaw) switch
        {
            ('\'', false, false) => LexerTable.SINGLE,
            ('\'', false, true) => LexerTable.RAW_SINGLE,
            ('\'', true, false) => LexerTable.SINGLE_LONG,
            ('\'', true, true) => LexerTable.RAW_SINGLE_LONG,
            (_, false, false) => LexerTable.DOUBLE,
            (_, false, true) => LexerTable.RAW_DOUBLE,
            (_, true, false) => LexerTable.DOUBLE_LONG,
            (_, true, true) => LexerTable.RAW_DOUBLE_LONG,
        };
        if (_formatted.Count == MaxFormatted)
            Report(SyntaxErrorKind.SyntaxError, "too many nested f-strings or t-strings", start, end);
        _formatted.Push(new Formatted(mode, start, _brackets.Count));
        _tokens.Add(Kind.FSTRING_START, start, end);
        IsInLiteral = true;
    }

    /// <summary>Reads a literal part up to a brace or the end of the string.</summary>
    private void ReadLiteral()
    {
        var formatted = _formatted.Peek();
        var isFormatSpec = _brackets.Count > formatted.Brackets;
        var start = _position;
        while (true)
        {
            var type = Scan(formatted.Mode, _position, out var end);
            if (type == Kind.FSTRING_MIDDLE)
            {
                _position = end;
                continue;
            }

            var character = CharacterAt(_position);
            var isDoubled = character is '{' or '}' && CharacterAt(_position + 1) == character && !isFormatSpec;
            if (character == '\\' && CharacterAt(_position + 1) is '{' or '}')
            {
                _position++;
                continue;
            }

            AddMiddle(start, isDoubled ? _position + 2 : _position);
            if (type == Kind.FSTRING_END)
            {
                EndFormatted(end);
                return;
            }

            switch (character)
            {
                case '{' or '}' when isDoubled:
                    start = _position += 2;
                    continue;
                case '{':
                    Open(Kind.LBRACE, _position++, isField: true);
                    IsInLiteral = false;
                    return;
                case '}':
                    CloseField();
                    return;
                default:
                    RejectUnterminated(formatted);
                    return;
            }
        }
    }

    private void CloseField()
    {
        if (IsInField)
            Close(Kind.RBRACE, _position);
        else
            Report(SyntaxErrorKind.SyntaxError, $"{PrefixOf(_formatted.Peek())}-string: single '}}' is not allowed", _position, _position + 1);
        _position++;
    }

    private void AddMiddle(int start, int end)
    {
        if (end > start)
            _tokens.Add(Kind.FSTRING_MIDDLE, start, end);
    }

    private void EndFormatted(int end)
    {
        var formatted = _formatted.Pop();
        // A format specification that the quote cuts off leaves its field open.
        while (_brackets.Count > formatted.Brackets)
            ReportOpenField(formatted, _brackets.Pop());
        _tokens.Add(Kind.FSTRING_END, _position, end);
        _position = end;
        IsInLiteral = false;
    }

    private void AddInField(int type, int start, int end)
    {
        // In a field `:=` is a colon, and a format specification that begins with an equals sign.
        if (type == Kind.EXCLAMATION)
        {
            _tokens.Add(type, start, end);
            return;
        }

        _position = start + 1;
        _tokens.Add(Kind.COLON, start, start + 1);
        IsInLiteral = true;
    }

    private char PrefixOf(Formatted formatted) => _text.AsSpan(formatted.Start, 2).ContainsAny('t', 'T') ? 't' : 'f';
}
