using System.Collections.Immutable;

namespace Analyzer.Tests.Support;

/// <summary>The blocks under one heading of a literate page, which form one project.</summary>
/// <param name="Page">The page, from the top of the repository.</param>
/// <param name="Heading">The heading; empty before the first.</param>
/// <param name="Files">The blocks, in order.</param>
internal sealed record PageCase(string Page, string Heading, ImmutableArray<PageFile> Files)
{
    public override string ToString() => $"{Page}: {Heading}";
}
