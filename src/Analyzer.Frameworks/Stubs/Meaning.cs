using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A function or class, and the module that it stands in.</summary>
internal readonly record struct Definition(Module Module, SyntaxNode Node);

/// <summary>What a name leads to.</summary>
/// <param name="Definitions">The functions and classes it may be.</param>
/// <param name="IsUnknown">Whether it may be something that the text at hand does not show.</param>
/// <param name="IsThere">Whether something of that name is there, if only a value.</param>
internal readonly record struct Meaning(ImmutableArray<Definition> Definitions, bool IsUnknown, bool IsThere = true)
{
    /// <summary>There is no such name.</summary>
    public static Meaning None { get; } = new([], false, false);

    /// <summary>Nothing can be said.</summary>
    public static Meaning Unknown { get; } = new([], true, false);

    /// <summary>A value: a module, the target of an assignment.</summary>
    public static Meaning Something { get; } = new([], false);

    /// <summary>What either says.</summary>
    public Meaning Or(Meaning other) => new(Definitions.AddRange(other.Definitions), IsUnknown || other.IsUnknown, IsThere || other.IsThere);
}
