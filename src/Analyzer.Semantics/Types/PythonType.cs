namespace Analyzer.Semantics;

/// <summary>What an expression may be: an abstract value, as precise as the code tells.</summary>
/// <remarks>Values are immutable and compared by structure, so that a function is analysed once for each combination of
/// arguments. The lattice is kept low: a union has at most <see cref="UnionType.Limit"/> members, and objects remember the
/// arguments they were made with only <see cref="Creation.DepthLimit"/> levels deep.</remarks>
public abstract class PythonType
{
    /// <summary>Levels of objects within objects, from 0: what is deeper than the limit is forgotten.</summary>
    internal virtual int Depth => 0;

    /// <summary>As <c>reveal_type</c> shows it.</summary>
    public abstract override string ToString();
}
