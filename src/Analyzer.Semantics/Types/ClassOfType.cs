namespace Analyzer.Semantics;

/// <summary><c>type[T]</c> where <c>T</c> is still a variable: a class whose instances are <see cref="Instance"/>.</summary>
public sealed class ClassOfType(PythonType instance) : PythonType
{
    /// <summary>What the class makes.</summary>
    public PythonType Instance { get; } = instance;

    internal override int Size { get; } = 1 + instance.Size;

    internal override bool IsOpen => true; // Once what it makes is known, it becomes that class.

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClassOfType other && Instance.Equals(other.Instance);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instance, 23);

    /// <inheritdoc/>
    public override string ToString() => $"type[{Instance}]";
}
