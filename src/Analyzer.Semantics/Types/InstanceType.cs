using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>An object of a class.</summary>
/// <param name="class">The class.</param>
/// <param name="typeArguments">What the class's type parameters stand for; empty where that is not known.</param>
/// <param name="creation">The arguments it was made with, if the code that made it was seen.</param>
/// <param name="marks">What stubs have said of it.</param>
public sealed class InstanceType(ClassSymbol @class, ImmutableArray<PythonType> typeArguments, Creation? creation = null, Marks? marks = null) : PythonType
{
    private readonly int _hash = HashCode.Combine(@class, TypeHash.Of(3, typeArguments), creation, marks is null or { IsEmpty: true } ? 0 : marks.GetHashCode());

    /// <summary>The class.</summary>
    public ClassSymbol Class { get; } = @class;

    /// <summary>What the class's type parameters stand for; empty where that is not known.</summary>
    public ImmutableArray<PythonType> TypeArguments { get; } = typeArguments;

    /// <summary>The arguments it was made with; null for an object known only by its declared type.</summary>
    public Creation? Creation { get; } = creation;

    /// <summary>What stubs have said of it.</summary>
    public Marks Marks { get; } = marks ?? Marks.None;

    /// <summary>The object with nothing said of it: what its fields are kept under.</summary>
    internal InstanceType Unmarked => Marks.IsEmpty ? this : new InstanceType(Class, TypeArguments, Creation);

    internal override int Depth { get; } = Math.Max(creation is null ? 0 : creation.Depth + 1, typeArguments.IsEmpty ? 0 : DepthOf(typeArguments) + 1);

    internal override int Size { get; } = 1 + SizeOf(typeArguments) + (creation?.Size ?? 0);

    internal override bool IsOpen { get; } = AnyOpen(typeArguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is InstanceType other
        && ReferenceEquals(Class, other.Class) && _hash == other._hash
        && Marks.Equals(other.Marks) && IsSameBut(other));

    /// <summary>Whether only what is said of the two may differ.</summary>
    internal bool IsSameBut(InstanceType other) =>
        ReferenceEquals(Class, other.Class) && TypeHash.SequenceEqual(TypeArguments, other.TypeArguments) && Equals(Creation, other.Creation);

    /// <summary>The same object with other things said of it.</summary>
    internal InstanceType WithMarks(Marks marks) => marks.Equals(Marks) ? this : new InstanceType(Class, TypeArguments, Creation, marks.IsEmpty ? null : marks);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => TypeArguments.IsEmpty ? Class.DisplayName : $"{Class.DisplayName}[{string.Join(", ", TypeArguments)}]";
}

/// <summary>The arguments an object was made with, and where what matters: what tells two objects of a class apart.</summary>
public sealed class Creation
{
    internal Creation(CallArguments arguments, SyntaxNode? site = null)
    {
        Arguments = arguments;
        Site = site;
        Depth = arguments.Depth;
        Size = arguments.Size;
    }

    /// <summary>How many levels of objects made of objects are remembered.</summary>
    public const int DepthLimit = 4;

    /// <summary>The arguments.</summary>
    internal CallArguments Arguments { get; }

    /// <summary>The call that made it, where objects made with the same arguments differ by what is put into them later.</summary>
    internal SyntaxNode? Site { get; }

    internal int Depth { get; }

    internal int Size { get; }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Creation other && ReferenceEquals(Site, other.Site) && Arguments.Equals(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Site is null ? Arguments.GetHashCode() : HashCode.Combine(Arguments, Site);
}
