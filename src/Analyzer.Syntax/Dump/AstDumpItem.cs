namespace Analyzer.Syntax;

/// <summary>A line still to be written.</summary>
/// <param name="Depth">The level, from 0 for the module.</param>
/// <param name="Label">The field of the parent, with colon and space.</param>
/// <param name="Node">The node; null for an element that is None.</param>
/// <param name="HidesPlaces">Whether it stands where the version's <c>ast</c> has no true positions.</param>
internal readonly record struct AstDumpItem(int Depth, string Label, SyntaxNode? Node, bool HidesPlaces);
