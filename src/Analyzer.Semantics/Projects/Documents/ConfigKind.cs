namespace Analyzer.Semantics;

/// <summary>What a <see cref="ConfigNode"/> is.</summary>
public enum ConfigKind
{
    /// <summary>Text, a number, a truth value.</summary>
    Scalar,

    /// <summary>Keys and values.</summary>
    Mapping,

    /// <summary>Values in order.</summary>
    List,
}
