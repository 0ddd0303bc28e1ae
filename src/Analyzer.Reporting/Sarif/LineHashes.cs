using System.Globalization;

namespace Analyzer.Reporting;

/// <summary>
/// The hash that github/codeql-action gives each line of a file: a polynomial over the 100 characters, blanks aside, that begin
/// with the line.
/// </summary>
/// <remarks>
/// As <c>src/fingerprints.ts</c> there. <c>Microsoft.CodeAnalysis.Sarif.HashUtilities.RollingHash</c> gives the same text, makes a
/// string for every line and took most of the time that a SARIF log takes; a test holds the two against each other.
/// </remarks>
internal sealed class LineHashes
{
    private const int Window = 100;
    private const char EndOfFile = '\uFFFF';
    private static readonly ulong s_weightOfFirst = WeightOfFirst();

    private readonly List<(ulong Hash, int Count)> _lines = [];
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly char[] _characters = new char[Window];

    /// <summary>For each place in the window the line, from 0, that begins there; -1 where none does.</summary>
    private readonly int[] _lineStarts = new int[Window];

    private int _index;
    private ulong _hash;

    /// <summary>Hashes every line of a file.</summary>
    public LineHashes(string text)
    {
        Array.Fill(_lineStarts, -1);
        var line = 0;
        var isLineStart = true;
        var isAfterReturn = false;
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var character = offset < text.Length ? text[offset] : EndOfFile;
            var isIgnored = character is ' ' or '\t' || isAfterReturn && character == '\n';
            isAfterReturn = character == '\r';
            if (isIgnored)
                continue;
            if (isAfterReturn)
                character = '\n';
            Complete();
            if (isLineStart)
                _lineStarts[_index] = line++;
            isLineStart = character == '\n';
            Push(character);
        }

        for (var place = 0; place < Window; place++)
        {
            Complete();
            Push('\0');
        }
    }

    /// <summary>The hash in hexadecimal and, after a colon, how many lines up to this one have it.</summary>
    /// <param name="line">Line counted from 0.</param>
    public string this[int line] => string.Create(CultureInfo.InvariantCulture, $"{_lines[line].Hash:x}:{_lines[line].Count}");

    /// <summary>The line that began a window ago has its hash now. Lines complete in their order.</summary>
    private void Complete()
    {
        if (_lineStarts[_index] < 0)
            return;
        _lineStarts[_index] = -1;
        var count = _counts[_hash] = _counts.GetValueOrDefault(_hash) + 1;
        _lines.Add((_hash, count));
    }

    private void Push(char character)
    {
        _hash = unchecked((_hash * 37) + character - (s_weightOfFirst * _characters[_index]));
        _characters[_index] = character;
        _index = (_index + 1) % Window;
    }

    private static ulong WeightOfFirst()
    {
        var weight = 1UL;
        for (var place = 0; place < Window; place++)
            weight = unchecked(weight * 37);
        return weight;
    }
}
