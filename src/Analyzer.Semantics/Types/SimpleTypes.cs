using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>No value: code that is not reached, the result of a function that always raises.</summary>
public sealed class NeverType : PythonType
{
    /// <summary>The only one.</summary>
    public static NeverType Instance { get; } = new();

    /// <inheritdoc/>
    public override string ToString() => "Never";
}

/// <summary><c>None</c>.</summary>
public sealed class NoneType : PythonType
{
    /// <summary>The only one.</summary>
    public static NoneType Instance { get; } = new();

    /// <inheritdoc/>
    public override string ToString() => "None";
}

/// <summary>A constant whose value matters: a string that names something, a flag, a number.</summary>
/// <param name="value">A string, a bool or a long.</param>
public sealed class LiteralType(object value) : PythonType
{
    /// <summary>The constants <c>True</c> and <c>False</c>.</summary>
    public static LiteralType True { get; } = new(true);

    /// <inheritdoc cref="True"/>
    public static LiteralType False { get; } = new(false);

    /// <summary>A string, a bool or a long.</summary>
    public object Value { get; } = value;

    /// <summary>The constant for <paramref name="value"/>.</summary>
    public static LiteralType Of(bool value) => value ? True : False;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LiteralType other && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Value is string text ? $"Literal['{text}']" : $"Literal[{Value}]";
}

/// <summary>A tuple whose elements are known one by one.</summary>
public sealed class TupleType(ImmutableArray<PythonType> elements) : PythonType
{
    private readonly int _hash = TypeHash.Of(17, elements);

    /// <summary>The elements.</summary>
    public ImmutableArray<PythonType> Elements { get; } = elements;

    internal override int Depth { get; } = DepthOf(elements) + 1;

    internal override int Size { get; } = 1 + SizeOf(elements);

    internal override bool IsOpen { get; } = AnyOpen(elements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is TupleType other && TypeHash.SequenceEqual(Elements, other.Elements));

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => $"tuple[{string.Join(", ", Elements)}]";
}

/// <summary>A dict whose string keys are known, such as a table of handlers or <c>**kwargs</c>.</summary>
/// <param name="keys">The known keys.</param>
/// <param name="values">Their values.</param>
/// <param name="others">What the values under other keys may be; null if there are no others.</param>
public sealed class DictType(ImmutableArray<string> keys, ImmutableArray<PythonType> values, PythonType? others) : PythonType
{
    private readonly int _hash = TypeHash.Of(keys.Length, values);

    /// <summary>The known keys.</summary>
    public ImmutableArray<string> Keys { get; } = keys;

    /// <summary>Their values.</summary>
    public ImmutableArray<PythonType> Values { get; } = values;

    /// <summary>What the values under other keys may be; null if there are no others.</summary>
    public PythonType? Others { get; } = others;

    internal override int Depth { get; } = Math.Max(DepthOf(values), others?.Depth ?? 0) + 1;

    internal override int Size { get; } = 1 + SizeOf(values) + (others?.Size ?? 0);

    /// <summary>All values together.</summary>
    public PythonType AnyValue => UnionType.Join(Others is null ? Values : Values.Add(Others));

    /// <summary>The value under <paramref name="key"/>; null if there is none.</summary>
    public PythonType? Find(string key) => Keys.IndexOf(key) is >= 0 and var index ? Values[index] : Others;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is DictType other
        && Keys.AsSpan().SequenceEqual(other.Keys.AsSpan()) && TypeHash.SequenceEqual(Values, other.Values) && Equals(Others, other.Others));

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => $"dict[str, {AnyValue}]";
}
