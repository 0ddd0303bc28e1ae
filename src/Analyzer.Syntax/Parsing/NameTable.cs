namespace Analyzer.Syntax.Parsing;

/// <summary>Gives equal names the same string, so that a name costs no memory after its first use.</summary>
internal sealed class NameTable
{
    // Beyond this many names the table starts anew: a bound on what a long run keeps alive.
    private const int Capacity = 1 << 15;

    private readonly string?[] _names = new string?[Capacity * 2];
    private int _count;

    /// <summary>The string for <paramref name="name"/>, in normal form NFKC as Python compares identifiers (PEP 3131).</summary>
    public string Intern(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        var isAscii = true;
        foreach (var character in name)
        {
            hash = (hash ^ character) * 0x9E3779B1;
            isAscii &= character < 128;
        }

        var slot = (int)((hash ^ (hash >> 15)) & (Capacity * 2 - 1));
        while (_names[slot] is { } known)
        {
            if (name.SequenceEqual(known))
                return known;
            slot = (slot + 1) & (Capacity * 2 - 1);
        }

        if (!isAscii && IdentifierNormalizer.Normalize(name) is { } normalized && !name.SequenceEqual(normalized))
            return Intern(normalized);
        if (_count == Capacity)
        {
            Array.Clear(_names);
            _count = 0;
        }

        _count++;
        return _names[slot] = name.ToString();
    }
}
