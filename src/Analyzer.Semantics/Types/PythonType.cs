using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>What an expression may be: an abstract value, as precise as the code tells.</summary>
/// <remarks>Values are immutable and compared by structure, so that a function is analysed once for each combination of
/// arguments. The lattice is kept low: a union has at most <see cref="UnionType.Limit"/> members, and objects remember the
/// arguments they were made with only <see cref="Creation.DepthLimit"/> levels deep, and what is too large when written out is forgotten.</remarks>
public abstract class PythonType
{
    /// <summary>Levels of objects made of objects and of containers within containers, from 0: what is deeper than the limit is forgotten.</summary>
    internal virtual int Depth => 0;

    /// <summary>How many types it is written with, at most <see cref="SizeCap"/>. Two containers that share a third count it twice, as whatever walks through them does.</summary>
    internal virtual int Size => 1;

    private const int SizeCap = 1 << 24;

    /// <summary>Whether type variables may stand in it, so that substitution may change it.</summary>
    internal virtual bool IsOpen => false;

    internal static int DepthOf(ImmutableArray<PythonType> types)
    {
        var depth = 0;
        foreach (var type in types)
            depth = Math.Max(depth, type.Depth);
        return depth;
    }

    internal static int SizeOf(ImmutableArray<PythonType> types)
    {
        var size = 0;
        foreach (var type in types)
            size = Math.Min(size + type.Size, SizeCap);
        return size;
    }

    internal static bool AnyOpen(ImmutableArray<PythonType> types)
    {
        foreach (var type in types)
        {
            if (type.IsOpen)
                return true;
        }

        return false;
    }

    /// <summary>As <c>reveal_type</c> shows it.</summary>
    public abstract override string ToString();
}
