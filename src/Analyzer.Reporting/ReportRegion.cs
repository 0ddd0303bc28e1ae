using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>A range within one line, counted as people and SARIF count: the one home of one-based lines and columns.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="StartColumn">The first character, in UTF-16 code units, from 1.</param>
/// <param name="EndColumn">The character after the last, from 1.</param>
public readonly record struct ReportRegion(string Path, int Line, int StartColumn, int EndColumn)
{
    /// <summary>The first line of <paramref name="location"/>: a pull request shows an alert only if all its lines are in the change.</summary>
    public static ReportRegion Of(Location location)
    {
        var source = location.Source;
        var position = source.PositionOf(location.Span.Start);
        var line = source.LineSpan(position.Line);
        var start = Math.Min(position.Column, line.Length);
        // An empty range, such as the place of a missing token, shows as the character there, which may be the line end.
        var end = Math.Max(Math.Min(location.Span.End - line.Start, line.Length), start + 1);
        return new ReportRegion(source.Path, position.Line + 1, start + 1, end + 1);
    }

    /// <summary>The place as people read it, on one line whatever the file is called.</summary>
    public override string ToString() => $"{Printable.Of(Path)}:{Line}:{StartColumn}";
}
