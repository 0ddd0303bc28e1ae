using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Splits shell text into simple commands and their words, as POSIX says (Shell Command Language, 2.2 to 2.9).</summary>
/// <remarks>Quotes, escapes, comments, continued lines, redirections, operators and variables with defaults are understood; what only a
/// running shell knows (<c>$(…)</c>, unset variables) stays as written, behind a <c>$</c>.</remarks>
internal sealed class ShellText
{
    // Bounds far above real commands: a variable that holds itself twice doubles with each line.
    private const int ExpandedWordLimit = 8_192;
    private const int ExpansionLimit = 1_000_000;
    private const int WordLimit = 4_096;

    private static readonly string[] s_keywords = ["if", "then", "else", "elif", "fi", "do", "done", "while", "until", "for", "case", "esac", "{", "}", "!"];

    private readonly string _text;
    private readonly int _offset;
    private readonly Func<string, string?> _variable;
    private readonly List<List<ShellWord>> _commands = [[]];
    private readonly StringBuilder _word = new();
    private int _wordStart = -1;
    private int _index;
    private int _depth;
    private int _expanded;

    private ShellText(string text, int offset, Func<string, string?> variable)
    {
        _text = text;
        _offset = offset;
        _variable = variable;
    }

    /// <summary>The commands of a text, those of its lists and pipelines one by one; empty ones left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the text begins in its file.</param>
    /// <param name="variable">The value of a variable; null if it is not known.</param>
    /// <returns>Commands of at most 4,096 words. What variables would make too long stays as written, as if they were not known.</returns>
    public static List<List<ShellWord>> Commands(string text, int offset, Func<string, string?> variable)
    {
        var reader = new ShellText(text, offset, variable);
        reader.Read();
        return [.. reader._commands.Select(WithoutKeywords).Where(words => words.Count > 0)];
    }

    private static List<ShellWord> WithoutKeywords(List<ShellWord> words) => [.. words.SkipWhile(word => s_keywords.Contains(word.Text))];

    private void Read()
    {
        while (_index < _text.Length)
        {
            var character = _text[_index];
            switch (character)
            {
                case ' ' or '\t' or '\r':
                    EndWord();
                    _index++;
                    break;
                case ')' when _depth == 0:
                    // `gunicorn) run_server ;;`: a pattern of `case`, and no command.
                    EndWord();
                    _commands[^1].Clear();
                    _index++;
                    break;
                case '\n' or ';' or '|' or '(' or ')':
                    _depth += character == '(' ? 1 : character == ')' ? -1 : 0;
                    EndCommand();
                    break;
                case '&' when Next == '>':
                    SkipRedirection();
                    break;
                case '&':
                    EndCommand();
                    break;
                case '<' or '>':
                    SkipRedirection();
                    break;
                case '#' when _wordStart < 0:
                    while (_index < _text.Length && _text[_index] != '\n')
                        _index++;
                    break;
                default:
                    ReadPart(character);
                    break;
            }
        }

        EndWord();
    }

    private char Next => _index + 1 < _text.Length ? _text[_index + 1] : '\0';

    private void ReadPart(char character)
    {
        if (character == '\\' && Next is '\n' or '\r')
        {
            // A continued line ends a word only if blanks follow.
            _index += Next == '\r' ? 3 : 2;
            return;
        }

        if (_wordStart < 0)
            _wordStart = _index;
        switch (character)
        {
            case '\'':
                var end = _text.IndexOf('\'', _index + 1);
                end = end < 0 ? _text.Length : end;
                _word.Append(_text, _index + 1, end - _index - 1);
                _index = end + 1;
                break;
            case '"':
                ReadDoubleQuoted();
                break;
            case '\\':
                _word.Append(Next);
                _index += 2;
                break;
            case '$' or '`':
                ReadVariable(isQuoted: false);
                break;
            case '{' when Next == '{':
                // `{{ workers }}`: known once the template is rendered.
                var close = _text.IndexOf("}}", _index, StringComparison.Ordinal);
                _index = close < 0 ? _text.Length : close + 2;
                _word.Append("$(…)");
                break;
            default:
                _word.Append(character);
                _index++;
                break;
        }
    }

    private void ReadDoubleQuoted()
    {
        for (_index++; _index < _text.Length && _text[_index] != '"';)
        {
            if (_text[_index] == '\\' && Next is '"' or '\\' or '$' or '`')
            {
                _word.Append(Next);
                _index += 2;
            }
            else if (_text[_index] == '\\' && Next == '\n')
            {
                _index += 2;
            }
            else if (_text[_index] is '$' or '`')
            {
                ReadVariable(isQuoted: true);
            }
            else
            {
                _word.Append(_text[_index++]);
            }
        }

        _index++;
    }

    private void ReadVariable(bool isQuoted)
    {
        var start = _index;
        if (_text[_index] == '`')
        {
            var end = _text.IndexOf('`', _index + 1);
            _index = end < 0 ? _text.Length : end + 1;
            _word.Append("$(…)");
        }
        else if (Next is '(' or '{')
        {
            _index = EndOfBraces(_index + 1);
            if (_text[start + 1] == '{')
                AppendExpansion(_text[(start + 2)..Math.Max(start + 2, _index - 1)], isQuoted);
            else if (_variable(_text[(start + 2)..Math.Max(start + 2, _index - 1)]) is { Length: > 0 } value && MayExpand(value))
                Append(value, isQuoted); // make's way to write a variable.
            else
                _word.Append("$(…)");
        }
        else
        {
            for (_index++; _index < _text.Length && (char.IsLetterOrDigit(_text[_index]) || _text[_index] == '_'); _index++)
            {
            }

            if (_index == start + 1 && _index < _text.Length && _text[_index] is '@' or '*' or '#' or '?' or '$' or '!')
                _index++;
            AppendExpansion(_text[(start + 1)..Math.Min(_index, _text.Length)], isQuoted);
        }
    }

    private bool MayExpand(string value)
    {
        _expanded += value.Length;
        return _word.Length + value.Length <= ExpandedWordLimit && _expanded <= ExpansionLimit;
    }

    // What an expansion gives is split into words, unless it stands in quotes (POSIX, 2.6.5).
    private void Append(string value, bool isQuoted)
    {
        var parts = isQuoted ? [value] : value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                var start = _wordStart;
                EndWord();
                _wordStart = start;
            }

            _word.Append(parts[i]);
        }
    }

    private void AppendExpansion(string inner, bool isQuoted)
    {
        var end = 0;
        while (end < inner.Length && (char.IsLetterOrDigit(inner[end]) || inner[end] == '_'))
            end++;
        var (name, rest) = (inner[..end], inner[end..]);
        if (_variable(name) is { Length: > 0 } value && MayExpand(value))
            Append(value, isQuoted);
        else if (rest.StartsWith(":-", StringComparison.Ordinal) || rest.StartsWith(":=", StringComparison.Ordinal))
            Append(rest[2..].Trim('"'), isQuoted);
        else if (rest.StartsWith('-'))
            Append(rest[1..].Trim('"'), isQuoted);
        else
            _word.Append('$').Append(inner);
    }

    private int EndOfBraces(int open)
    {
        var (opening, closing) = _text[open] == '(' ? ('(', ')') : ('{', '}');
        var depth = 0;
        for (var index = open; index < _text.Length; index++)
        {
            if (_text[index] == opening)
                depth++;
            else if (_text[index] == closing && --depth == 0)
                return index + 1;
        }

        return _text.Length;
    }

    private void SkipRedirection()
    {
        // `2>&1`: the digit is no word.
        if (_word.Length == 1 && char.IsDigit(_word[0]))
        {
            _word.Clear();
            _wordStart = -1;
        }

        EndWord();
        while (_index < _text.Length && _text[_index] is '<' or '>' or '&' or '|')
            _index++;
        while (_index < _text.Length && _text[_index] is ' ' or '\t')
            _index++;
        while (_index < _text.Length && !char.IsWhiteSpace(_text[_index]) && _text[_index] is not (';' or '|' or '&'))
            _index++;
    }

    private void EndWord()
    {
        if (_wordStart >= 0 && _commands[^1].Count < WordLimit)
            _commands[^1].Add(new ShellWord(_word.ToString(), new TextSpan(_offset + _wordStart, _offset + Math.Min(_index, _text.Length))));
        _word.Clear();
        _wordStart = -1;
    }

    private void EndCommand()
    {
        EndWord();
        _index++;
        if (_commands[^1].Count > 0)
            _commands.Add([]);
    }
}
