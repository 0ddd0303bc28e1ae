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
        var end = Math.Min(location.Span.End - line.Start, line.Length);
        if (end <= start)
        {
            // An empty range, such as the place of a missing token, shows as the character there, or as the last one.
            start = Math.Max(Math.Min(start, line.Length - 1), 0);
            end = Math.Min(start + 1, line.Length);
        }

        return new ReportRegion(source.Path, position.Line + 1, start + 1, end + 1);
    }

    /// <summary>Whether there is no character to show, since the line is empty.</summary>
    public bool IsEmpty => EndColumn == StartColumn;

    /// <inheritdoc/>
    public override string ToString() => $"{Path}:{Line}:{StartColumn}";
}
