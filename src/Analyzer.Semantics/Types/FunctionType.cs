namespace Analyzer.Semantics;

/// <summary>A function as a value: plain, or bound to an object or class.</summary>
/// <param name="function">The function.</param>
/// <param name="frame">Where its free names are looked up.</param>
/// <param name="receiver">What it is bound to; null if it is not.</param>
public sealed class FunctionType(FunctionSymbol function, Frame frame, PythonType? receiver = null) : PythonType
{
    /// <summary>The function.</summary>
    public FunctionSymbol Function { get; } = function;

    /// <summary>What it is bound to; null if it is not.</summary>
    public PythonType? Receiver { get; } = receiver;

    internal Frame Frame { get; } = frame;

    /// <summary>The alternatives that <c>@overload</c> declares, in order; null if there are none.</summary>
    internal OverloadSet? Overloads { get; init; }

    /// <summary>Whether the class of its first argument chooses between it and what is registered with it.</summary>
    internal bool IsDispatched { get; init; }

    /// <summary>Whether it is one of those whose names fit a text that is not known as a whole.</summary>
    internal bool IsOneOfMany { get; init; }

    internal override int Depth => Math.Max(Receiver?.Depth ?? 0, Frame.Depth);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is FunctionType other
        && ReferenceEquals(Function, other.Function) && ReferenceEquals(Frame, other.Frame) && IsDispatched == other.IsDispatched && IsOneOfMany == other.IsOneOfMany && Equals(Receiver, other.Receiver));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Function, Receiver);

    /// <inheritdoc/>
    public override string ToString() => $"def {Function.QualifiedName}";

    /// <summary>The function bound to an object or class.</summary>
    public FunctionType Bind(PythonType receiver) => new(Function, Frame, receiver) { Overloads = Overloads, IsDispatched = IsDispatched, IsOneOfMany = IsOneOfMany };
}

/// <summary>The alternatives of an overloaded function.</summary>
internal sealed record OverloadSet(System.Collections.Immutable.ImmutableArray<FunctionSymbol> Functions);
