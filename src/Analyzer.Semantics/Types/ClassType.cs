using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>A class as a value: what its name means, what <c>type[C]</c> declares.</summary>
public sealed class ClassType(ClassSymbol @class, ImmutableArray<PythonType> typeArguments) : PythonType
{
    /// <summary>The class.</summary>
    public ClassSymbol Class { get; } = @class;

    /// <summary>The type arguments it is subscripted with; empty if it is not.</summary>
    public ImmutableArray<PythonType> TypeArguments { get; } = typeArguments;

    internal override int Size { get; } = 1 + SizeOf(typeArguments);

    internal override bool IsOpen { get; } = AnyOpen(typeArguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClassType other && ReferenceEquals(Class, other.Class) && TypeHash.SequenceEqual(TypeArguments, other.TypeArguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Class, 7);

    /// <inheritdoc/>
    public override string ToString() => $"type[{new InstanceType(Class, TypeArguments)}]";
}

/// <summary>A module as a value.</summary>
/// <param name="name">The dotted name.</param>
/// <param name="importer">A module that sees it under this name: of several projects in one repository, its own comes first.</param>
public sealed class ModuleType(string name, ModuleSymbol importer) : PythonType
{
    internal ModuleSymbol Importer { get; } = importer;

    /// <summary>The dotted name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ModuleType other && Name == other.Name && Importer.Root == other.Importer.Root;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"Module('{Name}')";
}
