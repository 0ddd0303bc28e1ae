using Analyzer.Syntax;
using Microsoft.CodeAnalysis.Sarif;

namespace Analyzer.Reporting;

/// <summary>Places in files as SARIF locations.</summary>
internal static class SarifLocations
{
    /// <summary>The base that every path is relative to.</summary>
    public const string SourceRoot = "SRCROOT";

    /// <summary>Lines shown before and after the line of a finding.</summary>
    private const int ContextLines = 2;

    /// <summary>Longer snippets, as minified or generated code has them, serve nobody.</summary>
    private const int MaxSnippet = 4000;

    /// <summary>A place with its snippet and, if asked for, the lines around it.</summary>
    public static PhysicalLocation Physical(Syntax.Location location, bool hasContext = false)
    {
        var region = Region(location);
        return new PhysicalLocation
        {
            ArtifactLocation = Artifact(location.Source.Path),
            Region = region,
            ContextRegion = hasContext ? Context(location.Source, region.StartLine) : null,
        };
    }

    /// <summary>A file.</summary>
    public static ArtifactLocation Artifact(string path) => new() { Uri = RelativeUri(path), UriBaseId = SourceRoot };

    /// <summary>The function around a place; null where it is not known.</summary>
    public static LogicalLocation[]? Logical(string qualifiedName, string? kind) =>
        qualifiedName.Length == 0 ? null : [new LogicalLocation { FullyQualifiedName = qualifiedName, Kind = kind }];

    /// <summary>A relative URI, encoded segment by segment: the SDK writes what it is given.</summary>
    internal static Uri RelativeUri(string path) =>
        new(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), UriKind.Relative);

    private static Region Region(Syntax.Location location)
    {
        var region = ReportRegion.Of(location);
        var line = location.Source.LineSpan(region.Line - 1);
        var span = new TextSpan(line.Start + region.StartColumn - 1, Math.Min(line.Start + region.EndColumn - 1, line.End));
        return new Region
        {
            StartLine = region.Line,
            StartColumn = region.StartColumn,
            EndColumn = region.EndColumn,
            Snippet = Snippet(location.Source, span),
        };
    }

    private static Region? Context(SourceText source, int line)
    {
        var first = Math.Max(line - 1 - ContextLines, 0);
        var last = Math.Min(line - 1 + ContextLines, source.LineCount - 1);
        var span = new TextSpan(source.LineStart(first), source.LineSpan(last).End);
        return first == last || Snippet(source, span) is not { } snippet
            ? null
            : new Region { StartLine = first + 1, EndLine = last + 1, Snippet = snippet };
    }

    private static ArtifactContent? Snippet(SourceText source, TextSpan span) =>
        span.Length > MaxSnippet ? null : new ArtifactContent { Text = source[span].ToString() };
}
