using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>A callable known only by what it takes and returns: <c>Callable[[P], T]</c>.</summary>
/// <param name="parameters">What it takes, by position; empty for <c>Callable[..., T]</c>.</param>
/// <param name="result">What calling it gives.</param>
public sealed class CallableType(ImmutableArray<PythonType> parameters, PythonType result) : PythonType
{
    /// <summary>What it takes, by position; empty for <c>Callable[..., T]</c>.</summary>
    public ImmutableArray<PythonType> Parameters { get; } = parameters;

    /// <summary>What calling it gives.</summary>
    public PythonType Result { get; } = result;

    internal override int Depth => Result.Depth;

    internal override int Size { get; } = 1 + SizeOf(parameters) + result.Size;

    internal override bool IsOpen { get; } = result.IsOpen || AnyOpen(parameters);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CallableType other && Result.Equals(other.Result) && TypeHash.SequenceEqual(Parameters, other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Result, 13);

    /// <inheritdoc/>
    public override string ToString() => $"Callable[..., {Result}]";
}

/// <summary>A callable that runs elsewhere than its caller: what a parameter marked <c>OnThread</c> or <c>OnLoop</c> holds.</summary>
/// <param name="target">The callable.</param>
/// <param name="crossing">Where it runs.</param>
public sealed class CrossingType(PythonType target, Crossing crossing) : PythonType
{
    /// <summary>The callable.</summary>
    public PythonType Target { get; } = target;

    /// <summary>Where it runs.</summary>
    public Crossing Crossing { get; } = crossing;

    internal override int Depth => Target.Depth;

    internal override int Size { get; } = 1 + target.Size;

    internal override bool IsOpen => Target.IsOpen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CrossingType other && Crossing == other.Crossing && Target.Equals(other.Target);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target, Crossing);

    /// <inheritdoc/>
    public override string ToString() => $"{Crossing}[{Target}]";
}
