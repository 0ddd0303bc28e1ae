namespace Analyzer.Syntax;

/// <summary>Says what is wrong with a number, by reading it as CPython's tokenizer does.</summary>
internal ref struct InvalidNumber
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private SyntaxError? _error;

    private InvalidNumber(string content, int start)
    {
        _text = content;
        _position = start;
    }

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>The error of the number at <paramref name="start"/>; null if there is none.</summary>
    public static SyntaxError? Explain(string content, int start)
    {
        var number = new InvalidNumber(content, start);
        number.Read();
        return number._error;
    }

    private void Read()
    {
        var start = _position;
        if (Current != '0')
        {
            ReadDecimal();
            return;
        }

        _position++;
        switch (Current)
        {
            case 'x' or 'X':
                ReadRadix("hexadecimal", "0123456789abcdefABCDEF");
                return;
            case 'o' or 'O':
                ReadRadix("octal", "01234567");
                return;
            case 'b' or 'B':
                ReadRadix("binary", "01");
                return;
        }

        while (Current is '0' or '_')
        {
            if (Current == '_' && (_position + 1 == _text.Length || !char.IsAsciiDigit(_text[_position + 1])))
            {
                _position++;
                Refuse("invalid decimal literal");
                return;
            }

            _position++;
        }

        var zeros = _position;
        var isOctal = char.IsAsciiDigit(Current);
        if (isOctal && !SkipDigits())
            return;
        if (isOctal && Current is not ('.' or 'e' or 'E' or 'j' or 'J'))
        {
            const string Message = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
            _error = new SyntaxError(SyntaxErrorKind.SyntaxError, Message, new TextSpan(start, zeros));
            return;
        }

        ReadFraction();
    }

    private void ReadRadix(string name, string digits)
    {
        _position++;
        do
        {
            if (Current == '_')
                _position++;
            if (!digits.Contains(Current))
            {
                RefuseDigit(name);
                return;
            }

            while (digits.Contains(Current))
                _position++;
        }
        while (Current == '_');
        if (char.IsAsciiDigit(Current))
            RefuseDigit(name);
        else
            CheckEnd(name);
    }

    private void RefuseDigit(string name)
    {
        if (char.IsAsciiDigit(Current))
        {
            var digit = Current;
            _position++;
            Refuse($"invalid digit '{digit}' in {name} literal");
        }
        else
        {
            Refuse($"invalid {name} literal");
        }
    }

    private void ReadDecimal()
    {
        if (Current == '.' || SkipDigits())
            ReadFraction();
    }

    private void ReadFraction()
    {
        if (Current == '.')
        {
            _position++;
            if (char.IsAsciiDigit(Current) && !SkipDigits())
                return;
        }

        if (Current is 'e' or 'E')
        {
            var isSigned = _position + 1 < _text.Length && _text[_position + 1] is '+' or '-';
            var digit = _position + (isSigned ? 2 : 1);
            if (digit >= _text.Length || !char.IsAsciiDigit(_text[digit]))
            {
                _position = isSigned ? digit : _position;
                if (isSigned)
                    Refuse("invalid decimal literal");
                else
                    CheckEnd("decimal");
                return;
            }

            _position = digit;
            if (!SkipDigits())
                return;
        }

        if (Current is 'j' or 'J')
        {
            _position++;
            CheckEnd("imaginary");
        }
        else
        {
            CheckEnd("decimal");
        }
    }

    private bool SkipDigits()
    {
        while (true)
        {
            while (char.IsAsciiDigit(Current))
                _position++;
            if (Current != '_')
                return true;
            _position++;
            if (char.IsAsciiDigit(Current))
                continue;
            Refuse("invalid decimal literal");
            return false;
        }
    }

    private void CheckEnd(string name)
    {
        if (char.IsAsciiLetterOrDigit(Current) || Current == '_')
            Refuse($"invalid {name} literal");
    }

    // CPython reports the last character that it has taken.
    private void Refuse(string message) =>
        _error ??= new SyntaxError(SyntaxErrorKind.SyntaxError, message, new TextSpan(_position - 1, _position));
}
