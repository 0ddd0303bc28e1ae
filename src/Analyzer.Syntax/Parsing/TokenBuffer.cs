namespace Analyzer.Syntax.Parsing;

/// <summary>The tokens of one file, as arrays that serve file after file.</summary>
internal sealed class TokenBuffer
{
    /// <summary>The type of the token after the last; the number is ANTLR's.</summary>
    public const int EndOfFile = -1;

    // Source code has a token for every four to five characters; more room saves copying, and costs only its first use.
    private const int CharactersPerToken = 3;
    private const int LargestKept = 1 << 20;

    private sbyte[] _kinds = [];
    private int[] _starts = [];
    private int[] _ends = [];

    /// <summary>A buffer with nothing but the end of file.</summary>
    public static TokenBuffer Empty
    {
        get
        {
            var buffer = new TokenBuffer();
            buffer.Clear("");
            buffer.Add(EndOfFile, 0, 0);
            return buffer;
        }
    }

    /// <summary>The text that the tokens are ranges of.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The number of tokens, the end of file included.</summary>
    public int Count { get; private set; }

    /// <summary>The types of the tokens.</summary>
    public sbyte[] Kinds => _kinds;

    /// <summary>The offsets of the first characters.</summary>
    public int[] Starts => _starts;

    /// <summary>The offsets behind the last characters.</summary>
    public int[] Ends => _ends;

    /// <summary>Forgets all tokens, and makes room for those of <paramref name="text"/>.</summary>
    public void Clear(string text)
    {
        Text = text;
        Count = 0;
        var room = text.Length / CharactersPerToken + 16;
        if (_kinds.Length < room || _kinds.Length > LargestKept)
            Resize(room);
    }

    /// <summary>Adds a token.</summary>
    public void Add(int kind, int start, int end)
    {
        var index = Count;
        if ((uint)index >= (uint)_kinds.Length)
            Resize(_kinds.Length * 2);
        _kinds[index] = (sbyte)kind;
        _starts[index] = start;
        _ends[index] = end;
        Count = index + 1;
    }

    /// <summary>The range of a token.</summary>
    public TextSpan SpanOf(int token) => new(_starts[token], _ends[token]);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Text.AsSpan(_starts[token], _ends[token] - _starts[token]);

    private void Resize(int size)
    {
        Array.Resize(ref _kinds, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
    }
}
