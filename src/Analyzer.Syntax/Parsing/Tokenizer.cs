using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax.Parsing;

/// <summary>Turns a text into tokens: drives <see cref="LexerTable"/>, and adds what no regular rule can say.</summary>
/// <remarks>Split by concern: this file walks over logical lines; the others hold indentation, brackets, formatted strings, soft
/// keywords and errors. One instance serves file after file. Tokens are checked as CPython's tokenizer does, so that its errors
/// come before those of the parser.</remarks>
internal sealed partial class Tokenizer
{
    // Arrays are reached faster than the constant data they are copied from.
    private readonly byte[] _columns = LexerTable.Columns.ToArray();
    private readonly ushort[] _next = LexerTable.Next.ToArray();
    private readonly List<TextSpan> _comments = [];
    private string _text = "";
    private TokenBuffer _tokens = TokenBuffer.Empty;
    private int _position;
    private int _lineFirst;

    /// <summary>The comments found, in source order.</summary>
    public List<TextSpan> Comments => _comments;

    /// <summary>Reads all of <paramref name="text"/> into <paramref name="tokens"/>.</summary>
    public void Run(string text, TokenBuffer tokens)
    {
        ClearRecovery();
        Read(text, tokens);
    }

    private void Read(string text, TokenBuffer tokens)
    {
        tokens.Clear(text);
        _text = text;
        _tokens = tokens;
        _position = 0;
        _comments.Clear();
        ClearErrors();
        ClearLayout();
        ClearBrackets();
        ClearFormatted();
        while (BeginLine())
            ReadLine();
        End();
    }

    private void End()
    {
        ReportOpenBracket();
        CloseBlocks();
        _tokens.Add(TokenBuffer.EndOfFile, _text.Length, _text.Length);
    }

    /// <summary>Reads the tokens of one logical line, its line end included.</summary>
    private void ReadLine()
    {
        _lineFirst = _tokens.Count;
        BeginSoftKeywords();
        while (true)
        {
            if (IsInLiteral)
            {
                ReadLiteral();
                continue;
            }

            var start = _position;
            while (CharacterAt(start) == ' ')
                start++;
            var type = Scan(LexerTable.DEFAULT_MODE, start, out var end);
            _position = end;
            switch (type)
            {
                case Kind.NAME:
                    AddName(start, end);
                    break;
                case LexerTable.SOFT_MATCH or LexerTable.SOFT_CASE or LexerTable.SOFT_TYPE:
                    AddSoftKeyword(type, start, end);
                    break;
                case Kind.LPAR or Kind.LSQB or Kind.LBRACE:
                    Open(type, start);
                    break;
                case Kind.RPAR or Kind.RSQB or Kind.RBRACE:
                    Close(type, start);
                    break;
                case Kind.NUMBER:
                    CheckNumberEnd(start, end);
                    _tokens.Add(Kind.NUMBER, start, end);
                    break;
                case Kind.FSTRING_START:
                    BeginFormatted(start, end);
                    break;
                case Kind.IN when IsLast(Kind.NOT):
                    ExtendLast(Kind.NOT_IN, end);
                    break;
                case Kind.NOT when IsLast(Kind.IS):
                    ExtendLast(Kind.IS_NOT, end);
                    break;
                case Kind.COLON or Kind.COLONEQUAL or Kind.EXCLAMATION when IsInField:
                    AddInField(type, start, end);
                    break;
                case LexerTable.LINE_JOIN when end == _text.Length:
                    Report("unexpected EOF while parsing", start + 1, end);
                    break;
                case LexerTable.BLANKS or LexerTable.LINE_JOIN:
                    break;
                case LexerTable.COMMENT:
                    _comments.Add(new TextSpan(start, end));
                    break;
                case LexerTable.LINE_END:
                    if (_brackets.Count > 0 && !EndsBrokenLine(start, end))
                        break;
                    EndLine(start, end);
                    return;
                case 0 when start >= _text.Length || _text[start] == '\0':
                    EndText(start);
                    return;
                case 0 or LexerTable.BAD_STRING or LexerTable.BAD_LONG_STRING or Kind.EXCLAMATION:
                    Reject(type, start, end);
                    break;
                default:
                    _tokens.Add(type, start, end);
                    break;
            }
        }
    }

    private void EndLine(int start, int end)
    {
        if (_tokens.Count > _lineFirst)
        {
            EndSoftKeywords();
            _tokens.Add(Kind.NEWLINE, start, end);
        }
    }

    private void EndText(int end)
    {
        _position = _text.Length;
        if (_isRecovering && _brackets.Count > 0)
            _tokens.Add(Kind.ERROR, end, end);
        EndLine(end, end);
    }

    private bool IsLast(int kind) => _tokens.Count > _lineFirst && _tokens.Kinds[_tokens.Count - 1] == kind;

    private void ExtendLast(int kind, int end)
    {
        _tokens.Kinds[_tokens.Count - 1] = (sbyte)kind;
        _tokens.Ends[_tokens.Count - 1] = end;
    }

    private char CharacterAt(int position) => (uint)position < (uint)_text.Length ? _text[position] : '\0';

    /// <summary>Runs the automaton alone, for the test that compares it with ANTLR's lexer.</summary>
    internal int Scan(string text, int state, int start, out int end)
    {
        _text = text;
        return Scan(state, start, out end);
    }

    /// <summary>Runs the automaton from <paramref name="state"/>: the type of the longest token, or 0.</summary>
    private int Scan(int state, int start, out int end)
    {
        // A string is followed in memory by a NUL, for which the automaton has no edge: the loop needs no other end.
        ref var text = ref MemoryMarshal.GetReference(_text.AsSpan());
        ref var columns = ref MemoryMarshal.GetArrayDataReference(_columns);
        ref var next = ref MemoryMarshal.GetArrayDataReference(_next);
        var position = start;
        var accepted = 0;
        end = start;
        while (true)
        {
            uint character = Unsafe.Add(ref text, position);
            var column = character < 128 ? Unsafe.Add(ref columns, character) : Identifiers.Column(_text, position);
            state = Unsafe.Add(ref next, state + column);
            if (state == 0)
                break;
            position++;
            if (state >= LexerTable.FirstAccepting)
            {
                accepted = state;
                end = position;
            }
        }

        return accepted == 0 ? 0 : Unsafe.Add(ref next, accepted + LexerTable.Accepts);
    }
}
