using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>One operation that runs code: a call, or an attribute, operator, loop or <c>with</c> that calls a method.</summary>
/// <param name="Site">The operation.</param>
/// <param name="Callee">What is called; null if it is unknown.</param>
/// <param name="Target">The callee's body with these arguments; null for a stub without one.</param>
/// <param name="Effect">What the callee itself does to its thread, as its stub says.</param>
/// <param name="Crossing">Where the callee runs.</param>
/// <param name="Resolution">How the callee was found.</param>
public readonly record struct CallEdge(
    SyntaxNode Site,
    FunctionSymbol? Callee,
    FunctionContext? Target,
    Effect? Effect,
    Crossing Crossing,
    Resolution Resolution);

/// <summary>How the callee of a call was found, from the surest.</summary>
public enum Resolution : byte
{
    /// <summary>By names and imports alone.</summary>
    Name,

    /// <summary>By the type of a receiver, inferred or declared.</summary>
    Type,

    /// <summary>One of several values that the expression may have.</summary>
    Union,

    /// <summary>One of several overrides below a declared type.</summary>
    Hierarchy,

    /// <summary>Surely, but on a way that is taken only while a table kept by the process lacks the answer.</summary>
    Remembered,

    /// <summary>Not at all.</summary>
    Unknown,
}
