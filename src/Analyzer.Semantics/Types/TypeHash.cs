using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>Structural comparison of sequences of types.</summary>
internal static class TypeHash
{
    public static int Of(int seed, ImmutableArray<PythonType> types)
    {
        var hash = new HashCode();
        hash.Add(seed);
        foreach (var type in types)
            hash.Add(type);
        return hash.ToHashCode();
    }

    public static bool SequenceEqual(ImmutableArray<PythonType> left, ImmutableArray<PythonType> right)
    {
        if (left == right)
            return true;
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].Equals(right[i]))
                return false;
        }

        return true;
    }
}
