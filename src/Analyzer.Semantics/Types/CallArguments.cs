using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Analyzer.Semantics;

/// <summary>The arguments of a call as values.</summary>
/// <param name="positional">The positional arguments; a starred one of known length is spread already.</param>
/// <param name="keywordNames">The names of the keyword arguments.</param>
/// <param name="keywordValues">Their values.</param>
/// <param name="restPositional">The element of a starred argument of unknown length; null if there is none.</param>
/// <param name="restKeywords">The value of a <c>**mapping</c> with unknown keys; null if there is none.</param>
internal sealed class CallArguments(
    ImmutableArray<PythonType> positional,
    ImmutableArray<string> keywordNames,
    ImmutableArray<PythonType> keywordValues,
    PythonType? restPositional = null,
    PythonType? restKeywords = null)
{
    private int _hash; // Made when it is asked for: most arguments are bound to parameters and forgotten.

    public static CallArguments None { get; } = new([], [], []);

    public ImmutableArray<PythonType> Positional { get; } = positional;

    public ImmutableArray<string> KeywordNames { get; } = keywordNames;

    public ImmutableArray<PythonType> KeywordValues { get; } = keywordValues;

    public PythonType? RestPositional { get; } = restPositional;

    public PythonType? RestKeywords { get; } = restKeywords;

    public int Depth => Math.Max(PythonType.DepthOf(Positional), PythonType.DepthOf(KeywordValues));

    public int Size => PythonType.SizeOf(Positional) + PythonType.SizeOf(KeywordValues);

    public static CallArguments Of(params ImmutableArray<PythonType> positional) => new(positional, [], []);

    public CallArguments Prepend(PythonType first) => new(Positional.Insert(0, first), KeywordNames, KeywordValues, RestPositional, RestKeywords);

    /// <summary>The same arguments, each passed through <paramref name="map"/>.</summary>
    public CallArguments Select(Func<PythonType, PythonType> map) => new(
        Mapped(Positional, map),
        KeywordNames,
        Mapped(KeywordValues, map),
        RestPositional is null ? null : map(RestPositional),
        RestKeywords is null ? null : map(RestKeywords));

    // Arguments stay what they are where nothing is changed, as is usual.
    private static ImmutableArray<PythonType> Mapped(ImmutableArray<PythonType> types, Func<PythonType, PythonType> map)
    {
        PythonType[]? changed = null;
        for (var i = 0; i < types.Length; i++)
        {
            var type = map(types[i]);
            if (changed is null && !ReferenceEquals(type, types[i]))
                changed = [.. types];
            if (changed is not null)
                changed[i] = type;
        }

        return changed is null ? types : ImmutableCollectionsMarshal.AsImmutableArray(changed);
    }

    public PythonType? Keyword(string name) => KeywordNames.IndexOf(name) is >= 0 and var index ? KeywordValues[index] : null;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is CallArguments other && other.GetHashCode() == GetHashCode()
        && TypeHash.SequenceEqual(Positional, other.Positional) && KeywordNames.AsSpan().SequenceEqual(other.KeywordNames.AsSpan())
        && TypeHash.SequenceEqual(KeywordValues, other.KeywordValues)
        && Equals(RestPositional, other.RestPositional) && Equals(RestKeywords, other.RestKeywords));

    public override int GetHashCode()
    {
        if (_hash == 0)
            _hash = HashCode.Combine(TypeHash.Of(KeywordNames.Length, Positional), TypeHash.Of(5, KeywordValues));
        return _hash;
    }
}
