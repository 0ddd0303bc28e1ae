using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Analyzer.Fuzz;

/// <summary>Which branches an input takes, where the assemblies were instrumented by <c>sharpfuzz</c>; without that, nothing is ever new.</summary>
/// <remarks>AFL's way of counting: an edge is a pair of places, and how often it was taken is known by powers of two.</remarks>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private readonly byte* _taken = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    /// <summary>Instrumented code writes to this memory from its first branch on.</summary>
    public Coverage() => Trace.SharedMem = _taken;

    /// <summary>The number of edges that any input has taken.</summary>
    public int EdgeCount { get; private set; }

    /// <summary>Forgets the last input.</summary>
    public void Start()
    {
        new Span<byte>(_taken, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the last input went where none went before, or more often.</summary>
    public bool IsNew()
    {
        var isNew = false;
        for (var i = 0; i < Size; i++)
        {
            if (_taken[i] == 0)
                continue;
            var bucket = (byte)(1 << Math.Min(7, 31 - int.LeadingZeroCount(_taken[i])));
            if ((_seen[i] & bucket) != 0)
                continue;
            if (_seen[i] == 0)
                EdgeCount++;
            _seen[i] |= bucket;
            isNew = true;
        }

        return isNew;
    }
}
