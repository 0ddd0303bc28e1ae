using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>What an expression may be: an abstract value, as precise as the code tells.</summary>
/// <remarks>Values are immutable and compared by structure, so that a function is analysed once for each combination of
/// arguments. The lattice is kept low: a union has at most <see cref="UnionType.Limit"/> members, and objects remember the
/// arguments they were made with only <see cref="Creation.DepthLimit"/> levels deep.</remarks>
public abstract class PythonType
{
    /// <summary>Levels of objects within objects, from 0: what is deeper than the limit is forgotten.</summary>
    internal virtual int Depth => 0;

    /// <summary>Whether type variables may stand in it, so that substitution may change it.</summary>
    internal virtual bool IsOpen => false;

    internal static int DepthOf(ImmutableArray<PythonType> types)
    {
        var depth = 0;
        foreach (var type in types)
            depth = Math.Max(depth, type.Depth);
        return depth;
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
