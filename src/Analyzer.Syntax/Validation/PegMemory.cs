namespace Analyzer.Syntax;

/// <summary>What rules have matched where, so that no rule is tried twice at a token (packrat parsing).</summary>
internal sealed class PegMemory(int tokenCount)
{
    // About 200 MB: a statement that needs more is a generated table, whose error need not be worded as CPython does.
    private const int Capacity = 4_000_000;

    private readonly List<Entry>?[] _entries = new List<Entry>?[tokenCount + 1];
    private int _count;

    private readonly record struct Entry(int Rule, int End, PegNode? Node);

    /// <summary>Whether there is no room for more.</summary>
    public bool IsFull => _count > Capacity;

    /// <summary>What <paramref name="rule"/> matched at <paramref name="position"/>; a null node where it did not match.</summary>
    public bool TryFind(int rule, int position, out int end, out PegNode? node)
    {
        if (_entries[position] is { } entries)
        {
            foreach (var entry in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries))
            {
                if (entry.Rule != rule)
                    continue;
                (end, node) = (entry.End, entry.Node);
                return true;
            }
        }

        (end, node) = (0, null);
        return false;
    }

    /// <summary>Keeps what a rule matched.</summary>
    public void Add(int rule, int position, int end, PegNode? node)
    {
        (_entries[position] ??= []).Add(new Entry(rule, end, node));
        _count++;
    }

    /// <summary>Forgets all from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public void Forget(int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            _count -= _entries[position]?.Count ?? 0;
            _entries[position] = null;
        }
    }
}
