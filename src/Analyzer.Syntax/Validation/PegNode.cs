namespace Analyzer.Syntax;

/// <summary>What a rule matched: as much of CPython's tree as its messages need.</summary>
/// <param name="Kind">What messages call it, such as <c>function call</c>; null for several things or none.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Items">What it holds.</param>
internal sealed record PegNode(string? Kind, int Start, int End, PegNode[] Items);

/// <summary>A part of an alternative that its action speaks of.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Node">What it matched, where that is one thing.</param>
internal readonly record struct PegLabel(int Start, int End, PegNode? Node);
