using System.Globalization;

namespace Analyzer.Syntax;

/// <summary>Reads the alternatives of one rule of <c>PythonErrors.peg</c>.</summary>
internal sealed class PegGrammarReader(PegGrammar grammar, string text)
{
    private int _position;

    private char Current => _position < text.Length ? text[_position] : '\0';

    /// <summary>All alternatives to the end.</summary>
    public PegAlternative[] ReadAll()
    {
        var alternatives = ReadAlternatives();
        return Current == '\0' ? alternatives : throw Unexpected();
    }

    private PegAlternative[] ReadAlternatives()
    {
        var alternatives = new List<PegAlternative>();
        SkipBlanks();
        _ = TryTake("|");
        do
        {
            alternatives.Add(ReadAlternative());
            SkipBlanks();
        }
        while (TryTake("|"));
        return [.. alternatives];
    }

    private PegAlternative ReadAlternative()
    {
        var (from, to) = (0, int.MaxValue);
        SkipBlanks();
        if (TryTake("{-3."))
            to = ReadVersion();
        else if (TryTake("{3."))
            from = ReadVersion();
        var items = new List<PegItem>();
        PegAction? action = null;
        for (SkipBlanks(); Current is not ('|' or ')' or ']' or '\0'); SkipBlanks())
        {
            if (TryTake("=>?"))
                action = new PegAction(PegActionKind.NameOfMany, ReadKind());
            else if (TryTake("=>"))
                action = ReadKind() is var kind && kind == "last" ? new PegAction(PegActionKind.NameOfLast, "") : new PegAction(PegActionKind.Name, kind);
            else if (TryTake("!!"))
                action = ReadMistake();
            else
                items.Add(ReadItem());
        }

        return new PegAlternative(from, to, [.. items], action);
    }

    private int ReadVersion()
    {
        var end = text.IndexOf('}', _position);
        var version = int.Parse(text.AsSpan(_position, end - _position), CultureInfo.InvariantCulture);
        _position = end + 1;
        return version;
    }

    private string ReadKind()
    {
        SkipBlanks();
        var start = _position;
        while (char.IsAsciiLetter(Current) || Current is '_' or '-')
            _position++;
        return text[start.._position].Replace('_', ' ');
    }

    private PegAction ReadMistake()
    {
        SkipBlanks();
        var start = _position;
        while (char.IsAsciiLetter(Current) || Current == '_')
            _position++;
        var name = text[start.._position];
        if (Current == '(')
        {
            _position = text.IndexOf(')', _position) + 1;
            return new PegAction(PegActionKind.Decide, name);
        }

        var toSecond = TryTake("..b");
        SkipBlanks();
        var place = name switch { "first" => PegPlace.First, "here" => PegPlace.Here, "next" => PegPlace.Next, "indent" => PegPlace.Indentation, _ => PegPlace.Label };
        if (place == PegPlace.Indentation && TryTake("a"))
            SkipBlanks();
        return new PegAction(PegActionKind.Raise, ReadMessage(), place, toSecond);
    }

    private string ReadMessage()
    {
        if (!TryTake("\""))
            throw Unexpected();
        var start = _position;
        while (Current is not ('"' or '\0'))
            _position += Current == '\\' ? 2 : 1;
        return text[start.._position++].Replace("\\\"", "\"", StringComparison.Ordinal);
    }

    private PegItem ReadItem()
    {
        var label = -1;
        if (Current is 'a' or 'b' && _position + 1 < text.Length && text[_position + 1] == '=')
        {
            label = Current - 'a';
            _position += 2;
        }

        if (TryTake("&&"))
            return new PegItem(PegOperator.Force) { Operand = ReadAtom() };
        if (TryTake("&"))
            return new PegItem(PegOperator.Follows) { Operand = ReadAtom() };
        if (TryTake("!"))
            return new PegItem(PegOperator.DoesNotFollow) { Operand = ReadAtom() };
        if (TryTake("~"))
            return new PegItem(PegOperator.Cut);
        var item = ReadAtom();
        if (TryTake("."))
            item = ReadAtom() is var operand && TryTake("+") ? new PegItem(PegOperator.OneOrMore) { Operand = operand, Separator = item } : throw Unexpected();
        else if (TryTake("*"))
            item = new PegItem(PegOperator.ZeroOrMore) { Operand = item };
        else if (TryTake("+"))
            item = new PegItem(PegOperator.OneOrMore) { Operand = item };
        return item with { Label = label };
    }

    private PegItem ReadAtom()
    {
        switch (Current)
        {
            case '\'' or '"':
                var end = text.IndexOf(Current, _position + 1);
                var word = text[(_position + 1)..end];
                _position = end + 1;
                return new PegItem(PegOperator.Word) { Word = grammar.Word(word) };
            case '(':
                return new PegItem(PegOperator.Group) { Alternatives = ReadBracketed(")") };
            case '[':
                return new PegItem(PegOperator.Optional) { Operand = new PegItem(PegOperator.Group) { Alternatives = ReadBracketed("]") } };
            default:
                return ReadReference();
        }
    }

    private PegAlternative[] ReadBracketed(string end)
    {
        _position++;
        var alternatives = ReadAlternatives();
        return TryTake(end) ? alternatives : throw Unexpected();
    }

    private PegItem ReadReference()
    {
        var start = _position;
        while (char.IsAsciiLetter(Current) || Current == '_')
            _position++;
        var name = text[start.._position];
        if (name.Length == 0)
            throw Unexpected();
        if (char.IsAsciiLetterUpper(name[0]))
            return new PegItem(PegOperator.Class) { Class = ClassOf(name) };
        string[]? kinds = null;
        if (TryTake("{"))
        {
            var end = text.IndexOf('}', _position);
            kinds = text[_position..end].Split(',');
            _position = end + 1;
        }

        return new PegItem(PegOperator.Rule) { Rule = grammar.Rule(name), Kinds = kinds };
    }

    private static PegTokenKind ClassOf(string name) => name switch
    {
        "FSTRING_START" => PegTokenKind.FStringStart,
        "FSTRING_MIDDLE" => PegTokenKind.FStringMiddle,
        "FSTRING_END" => PegTokenKind.FStringEnd,
        "TSTRING_START" => PegTokenKind.TStringStart,
        "TSTRING_MIDDLE" => PegTokenKind.TStringMiddle,
        "SOFT_KEYWORD" => PegTokenKind.SoftKeyword,
        "TSTRING_END" => PegTokenKind.TStringEnd,
        _ => Enum.Parse<PegTokenKind>(name, ignoreCase: true),
    };

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(Current))
            _position++;
    }

    private bool TryTake(string word)
    {
        if (string.CompareOrdinal(text, _position, word, 0, word.Length) != 0)
            return false;
        _position += word.Length;
        return true;
    }

    private FormatException Unexpected() => new($"PythonErrors.peg: unexpected at {_position} of:{text}");
}
