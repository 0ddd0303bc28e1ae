using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>A decoded file.</summary>
/// <param name="Text">The text.</param>
/// <param name="Error">Why the file as a whole cannot be decoded.</param>
/// <param name="Broken">Bytes that are not UTF-8, each of which <paramref name="Text"/> shows as U+FFFD. CPython minds them in
/// strings and names, but not in comments.</param>
internal readonly record struct DecodedSource(SourceText Text, SyntaxError? Error, ImmutableArray<BrokenByte> Broken);

/// <summary>A byte that is not UTF-8.</summary>
/// <param name="Offset">Where the text shows it.</param>
/// <param name="Value">The byte.</param>
/// <param name="Reason">What is wrong with it, in the words of Python's decoder.</param>
internal readonly record struct BrokenByte(int Offset, byte Value, string Reason);
