using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The line of a finding as a terminal can show it, and the columns to mark.</summary>
/// <param name="Text">The line: tabs expanded, control characters made visible, long lines cut around the mark.</param>
/// <param name="MarkStart">Terminal cells before the mark.</param>
/// <param name="MarkLength">Terminal cells of the mark, at least 1.</param>
internal readonly record struct Excerpt(string Text, int MarkStart, int MarkLength)
{
    private const int TabWidth = 4;
    private const int MaxLength = 160;
    private const int CutBefore = 40;

    /// <summary>The line of <paramref name="region"/>, which is one of <paramref name="source"/>.</summary>
    public static Excerpt Of(SourceText source, ReportRegion region)
    {
        var line = source[source.LineSpan(region.Line - 1)];
        var (start, end) = (region.StartColumn - 1, region.EndColumn - 1);
        var (first, last) = Window(line.Length, start);
        var text = new StringBuilder(first > 0 ? "…" : "");
        var cells = text.Length;
        var markStart = cells;
        var markEnd = cells;
        for (var index = first; index < last;)
        {
            if (index <= start)
                markStart = cells;
            Rune.DecodeFromUtf16(line[index..last], out var rune, out var width);
            cells += Append(text, rune, cells);
            index += width;
            if (index <= end)
                markEnd = cells;
        }

        if (start >= line.Length)
            markStart = cells;
        if (last < line.Length)
            text.Append('…');
        return new Excerpt(text.ToString().TrimEnd(), markStart, Math.Max(markEnd - markStart, 1));
    }

    private static (int First, int Last) Window(int length, int start)
    {
        if (length <= MaxLength)
            return (0, length);
        var first = Math.Clamp(start - CutBefore, 0, length - MaxLength);
        return (first, first + MaxLength);
    }

    /// <summary>Appends what stands for <paramref name="rune"/>, and answers how many cells it takes.</summary>
    private static int Append(StringBuilder text, Rune rune, int cells)
    {
        if (rune.Value == '\t')
        {
            var width = TabWidth - cells % TabWidth;
            text.Append(' ', width);
            return width;
        }

        if (Printable.IsHidden(rune))
        {
            text.Append('\uFFFD');
            return 1;
        }

        text.Append(rune.ToString());
        return CellWidth.Of(rune);
    }
}
