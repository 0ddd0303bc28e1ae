namespace Analyzer.Syntax;

/// <summary>The text of one file, with its path and its lines.</summary>
/// <param name="path">The path shown to people, with <c>/</c>, relative to the repository's top where there is one.</param>
/// <param name="content">The decoded text, without its byte order mark.</param>
public sealed class SourceText(string path, string content)
{
    private int[]? _lineStarts;

    /// <summary>The path shown to people, with <c>/</c> between its parts.</summary>
    public string Path { get; } = path;

    /// <summary>The decoded text, without its byte order mark.</summary>
    public string Content { get; } = content;

    /// <summary>Whether the file began with a byte order mark (which <see cref="Content"/> leaves out).</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Where the text was made from, if no person wrote it; null for a file.</summary>
    public SourceMap? Map { get; init; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>The text of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Content.AsSpan(span.Start, span.Length);

    /// <summary>Offset, in UTF-16 code units from 0, of the first character of <paramref name="line"/>.</summary>
    /// <param name="line">Line counted from 0; lines end at LF, CRLF or CR (Python language reference, 2.1.2).</param>
    /// <exception cref="IndexOutOfRangeException">There is no such line.</exception>
    public int LineStart(int line) => LineStarts[line];

    /// <summary>The range of <paramref name="line"/>, counted from 0, without its line end.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such line.</exception>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>The line, from 0, that holds <paramref name="offset"/>.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Line and column of <paramref name="offset"/>.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new LinePosition(line, offset - LineStarts[line]);
    }

    /// <summary>The place that people see for a range: in the file that this text was made from, if it was made from one.</summary>
    public Location Locate(TextSpan span) => Map?.Locate(span) ?? new Location(this, span);

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int>(content.Length / 32 + 1) { 0 };
        var rest = content.AsSpan();
        var offset = 0;
        while (rest.IndexOfAny('\n', '\r') is >= 0 and var index)
        {
            var width = rest[index] == '\r' && index + 1 < rest.Length && rest[index + 1] == '\n' ? 2 : 1;
            offset += index + width;
            starts.Add(offset);
            rest = rest[(index + width)..];
        }

        return [.. starts];
    }
}
