namespace Analyzer.Semantics;

/// <summary>A property of a class: reading it calls <see cref="Getter"/>.</summary>
public sealed class PropertyType(PythonType getter) : PythonType
{
    /// <summary>What is called with the object when the property is read.</summary>
    public PythonType Getter { get; } = getter;

    /// <summary>What is called when it is written; null if that is not known.</summary>
    public PythonType? Setter { get; init; }

    /// <summary>What is called when it is deleted; null if that is not known.</summary>
    public PythonType? Deleter { get; init; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PropertyType other && Getter.Equals(other.Getter);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Getter, 19);

    /// <inheritdoc/>
    public override string ToString() => "property";
}

/// <summary>A class or static method before it is bound.</summary>
/// <param name="function">What it wraps.</param>
/// <param name="isStatic">Whether it takes no receiver at all.</param>
public sealed class MethodWrapperType(PythonType function, bool isStatic) : PythonType
{
    /// <summary>What it wraps.</summary>
    public PythonType Function { get; } = function;

    /// <summary>Whether it takes no receiver at all.</summary>
    public bool IsStatic { get; } = isStatic;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MethodWrapperType other && IsStatic == other.IsStatic && Function.Equals(other.Function);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Function, IsStatic);

    /// <inheritdoc/>
    public override string ToString() => IsStatic ? "staticmethod" : "classmethod";
}

/// <summary><c>super()</c>: the members of a receiver, looked up behind a class of its method resolution order.</summary>
public sealed class SuperType(ClassSymbol after, PythonType receiver) : PythonType
{
    /// <summary>The class whose successors are asked.</summary>
    public ClassSymbol After { get; } = after;

    /// <summary>The object or class that members are bound to.</summary>
    public PythonType Receiver { get; } = receiver;

    internal override int Depth => Receiver.Depth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SuperType other && ReferenceEquals(After, other.After) && Receiver.Equals(other.Receiver);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(After, Receiver);

    /// <inheritdoc/>
    public override string ToString() => $"super({After.Name})";
}
