using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli.LanguageServer;

/// <summary>Spans of a text as the protocol's ranges.</summary>
internal static class Places
{
    /// <summary>The whole of a span.</summary>
    public static Range RangeOf(SourceText text, TextSpan span) => new(PositionOf(text, span.Start), PositionOf(text, span.End));

    /// <summary>The part of a place that stands on its first line, as in all reports.</summary>
    public static Range LineRangeOf(Syntax.Location location)
    {
        var region = ReportRegion.Of(location);
        return new Range(new Position(region.Line - 1, region.StartColumn - 1), new Position(region.Line - 1, region.EndColumn - 1));
    }

    private static Position PositionOf(SourceText text, int offset)
    {
        var position = text.PositionOf(offset);
        return new Position(position.Line, position.Column);
    }
}
