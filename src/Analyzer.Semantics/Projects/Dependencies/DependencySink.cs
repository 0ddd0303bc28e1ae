using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Takes what a reader of one file finds.</summary>
/// <param name="text">The file.</param>
/// <param name="home">The directory that it speaks for.</param>
/// <param name="found">The list that is filled.</param>
internal sealed class DependencySink(SourceText text, string home, List<Dependency> found)
{
    /// <summary>The file.</summary>
    public SourceText Text { get; } = text;

    /// <summary>Adds a requirement as PEP 508 writes it; what is none is passed over.</summary>
    public void AddRequirement(string requirement, TextSpan span, string group, DependencyOrigin origin = DependencyOrigin.Declared)
    {
        if (Requirement.TryParse(requirement) is not { } parsed)
            return;
        Add(parsed.Name, VersionSpecifier.Parse(parsed.Specifier), span, group, origin, parsed.Extras, parsed.Marker);
    }

    /// <summary>Adds a distribution.</summary>
    public void Add(string name, VersionSpecifier specifier, TextSpan span, string group, DependencyOrigin origin, IEnumerable<string>? extras = null, string marker = "")
    {
        var line = Text.LineSpan(Text.LineOf(Math.Min(span.Start, Text.Length)));
        var oneLine = new TextSpan(span.Start, Math.Clamp(span.End, span.Start, Math.Max(line.End, span.Start)));
        found.Add(new Dependency(Dependency.Normalize(name), specifier, new Location(Text, oneLine), home, origin, group) { Extras = [.. extras ?? []], Marker = marker });
    }
}
