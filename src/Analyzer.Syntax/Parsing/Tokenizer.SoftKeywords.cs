using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax.Parsing;

/// <summary><c>match</c>, <c>case</c> and <c>type</c>, which are keywords only where they begin their statements.</summary>
/// <remarks>A logical line that begins with <c>match</c> and ends in a colon cannot be anything else; in the block below only
/// cases can stand. <c>type</c> before a name is nothing else either.</remarks>
internal sealed partial class Tokenizer
{
    private bool _mayBeMatch;
    private int _mayBeType;

    private bool TakesCases { get; set; }

    private void BeginSoftKeywords()
    {
        _mayBeMatch = false;
        _mayBeType = -1;
    }

    private void AddName(int start, int end)
    {
        if (_mayBeType >= 0 && _mayBeType == _tokens.Count - 1)
            _tokens.Kinds[_mayBeType] = Kind.TYPE;
        _mayBeType = -1;
        _tokens.Add(Kind.NAME, start, end);
    }

    private void AddSoftKeyword(int type, int start, int end)
    {
        var token = _tokens.Count;
        AddName(start, end);
        if (type == LexerTable.SOFT_TYPE && (token == _lineFirst || IsStatementEnd(_tokens.Kinds[token - 1])))
            _mayBeType = token;
        if (token != _lineFirst)
            return;
        if (type == LexerTable.SOFT_MATCH)
            _mayBeMatch = true;
        else if (type == LexerTable.SOFT_CASE && _blocks.Peek().IsMatch)
            _tokens.Kinds[token] = Kind.CASE;
    }

    private static bool IsStatementEnd(int kind) => kind is Kind.SEMI or Kind.COLON;

    private void EndSoftKeywords()
    {
        if (!_mayBeMatch || !IsLast(Kind.COLON) || _tokens.Count - _lineFirst < 3)
            return;
        _tokens.Kinds[_lineFirst] = Kind.MATCH;
        TakesCases = true;
    }
}
