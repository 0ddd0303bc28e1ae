using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>One key of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record ConfigEntry(string Key, TextSpan KeySpan, ConfigNode Value);
