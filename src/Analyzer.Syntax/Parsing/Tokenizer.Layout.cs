using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax.Parsing;

/// <summary>Indentation (language reference, 2.1.8).</summary>
internal sealed partial class Tokenizer
{
    private const int TabSize = 8;
    private const int MaxBlocks = 100;

    // Columns with tabs of eight and of one; where the two order lines differently, tabs and spaces are mixed inconsistently.
    private readonly Stack<(int Column, int Alternative, bool IsMatch)> _blocks = new();

    private void ClearLayout()
    {
        _blocks.Clear();
        _blocks.Push((0, 0, false));
    }

    /// <summary>Skips blank lines, and opens and closes blocks as the indentation of the next line says.</summary>
    /// <returns>Whether there is a line.</returns>
    private bool BeginLine()
    {
        var column = 0;
        var alternative = 0;
        var joinedColumn = -1;
        while (true)
        {
            var character = CharacterAt(_position);
            switch (character)
            {
                case ' ':
                    column++;
                    alternative++;
                    _position++;
                    continue;
                case '\t':
                    column = (column / TabSize + 1) * TabSize;
                    alternative++;
                    _position++;
                    continue;
                case '\f':
                    column = alternative = 0;
                    _position++;
                    continue;
                case '\\' when CharacterAt(_position + 1) is '\n' or '\r':
                    joinedColumn = joinedColumn < 0 ? column : joinedColumn;
                    _position += CharacterAt(_position + 1) == '\r' && CharacterAt(_position + 2) == '\n' ? 3 : 2;
                    if (_position == _text.Length)
                        Report("unexpected EOF while parsing", _position - 1, _position);
                    continue;
                case '#':
                    var length = _text.AsSpan(_position).IndexOfAny("\r\n\0");
                    var end = length < 0 ? _text.Length : _position + length;
                    _comments.Add(new TextSpan(_position, end));
                    _position = end;
                    continue;
                case '\n' or '\r':
                    _position++;
                    column = alternative = 0;
                    joinedColumn = -1;
                    continue;
                case '\0':
                    return false;
                default:
                    if (joinedColumn >= 0)
                        column = alternative = joinedColumn;
                    Indent(column, alternative);
                    return true;
            }
        }
    }

    private void Indent(int column, int alternative)
    {
        var block = _blocks.Peek();
        if (column == block.Column)
        {
            if (alternative != block.Alternative)
                ReportTabs();
        }
        else if (column > block.Column)
        {
            if (alternative <= block.Alternative)
                ReportTabs();
            if (_blocks.Count == MaxBlocks)
                Report(SyntaxErrorKind.IndentationError, "too many levels of indentation", _position, _position);
            _tokens.Add(Kind.INDENT, _position, _position);
            _blocks.Push((column, alternative, TakesCases));
        }
        else
        {
            while (column < _blocks.Peek().Column)
            {
                _blocks.Pop();
                _tokens.Add(Kind.DEDENT, _position, _position);
            }

            if (column != _blocks.Peek().Column)
                ReportDedent();
            else if (alternative != _blocks.Peek().Alternative)
                ReportTabs();
        }

        TakesCases = false;
    }

    private void CloseBlocks()
    {
        for (; _blocks.Count > 1; _blocks.Pop())
            _tokens.Add(Kind.DEDENT, _text.Length, _text.Length);
    }
}
