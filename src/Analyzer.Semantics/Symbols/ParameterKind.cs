using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>How arguments reach a parameter (<c>inspect.Parameter.kind</c>).</summary>
public enum ParameterKind : byte
{
    /// <summary>By position only.</summary>
    PositionalOnly,

    /// <summary>By position or by name.</summary>
    PositionalOrKeyword,

    /// <summary><c>*args</c>.</summary>
    VarPositional,

    /// <summary>By name only.</summary>
    KeywordOnly,

    /// <summary><c>**kwargs</c>.</summary>
    VarKeyword,
}

/// <summary>A marker such as <c>CalledNow[…]</c> on a parameter of a stub, and what it marks.</summary>
internal sealed record Marker(string Name, PythonType Type)
{
    /// <summary>Says of a parameter that it has none.</summary>
    public static Marker None { get; } = new("", NeverType.Instance);
}

/// <summary>A parameter of a function.</summary>
/// <param name="Kind">How arguments reach it.</param>
/// <param name="Syntax">Its name and annotation.</param>
/// <param name="Default">Its default; null if it has none.</param>
/// <param name="Index">Its place in the signature, which is its slot among the locals.</param>
public sealed record Parameter(ParameterKind Kind, ArgSyntax Syntax, ExpressionSyntax? Default, int Index)
{
    /// <summary>The name.</summary>
    public string Name => Syntax.Name;
}
