using System.Globalization;
using Spectre.Console;

namespace Analyzer.Reporting;

/// <summary>A table that fits a line: names and paths are shortened at their beginning, prose is wrapped, numbers and words stay whole.</summary>
/// <param name="title">The line above it.</param>
/// <param name="columns">Heads, and what is below them.</param>
internal sealed class TextTable(string title, params (string Head, CellKind Kind)[] columns)
{
    private const int LeastWidth = 10;
    private const int ProseWidth = 26;

    /// <summary>Writes the rows; nothing if there are none.</summary>
    public void Write(IAnsiConsole console, int limit, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var shown = all.Take(limit).ToList();
        // A column that is empty throughout says nothing.
        var used = Enumerable.Range(0, columns.Length).Where(index => shown.Exists(row => row[index].Length > 0)).ToArray();
        var widths = Widths(used, shown, console.Profile.Width - (3 * used.Length) - 1);
        console.Write(new Padder(new Markup($"[bold]{Markup.Escape(title)}[/]"), new Padding(0, 0, 0, 0)));
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (var (index, width) in used.Zip(widths))
        {
            var column = new TableColumn(new Text(columns[index].Head)) { Width = width, Alignment = columns[index].Kind == CellKind.Number ? Justify.Right : Justify.Left, NoWrap = columns[index].Kind != CellKind.Text };
            table.AddColumn(column);
        }

        foreach (var row in shown)
            table.AddRow([.. used.Zip(widths).Select(cell => new Text(Shortened(row[cell.First], columns[cell.First].Kind, cell.Second)))]);
        console.Write(table);
        if (all.Count > limit)
            console.Write(new Padder(new Markup(string.Create(CultureInfo.InvariantCulture, $"[grey]… and {all.Count - limit} more; --format html has all[/]")), new Padding(0, 0, 0, 0)));
        console.WriteLine();
    }

    // What is fixed gets its own width; the rest is shared, those that need less than their share first.
    private int[] Widths(int[] used, List<string[]> rows, int available)
    {
        var natural = used.Select(index => Math.Max(CellWidth.Of(columns[index].Head), rows.Max(row => CellWidth.Of(row[index])))).ToArray();
        var widths = (int[])natural.Clone();
        var names = Enumerable.Range(0, used.Length).Where(at => columns[used[at]].Kind is CellKind.Name or CellKind.Path).OrderBy(at => natural[at]).ToList();
        var texts = Enumerable.Range(0, used.Length).Where(at => columns[used[at]].Kind == CellKind.Text).OrderBy(at => natural[at]).ToList();
        var left = available - Enumerable.Range(0, used.Length).Except(names).Except(texts).Sum(at => natural[at]);
        // Prose can go on in the next line, so names come first.
        var kept = texts.Sum(at => Math.Min(natural[at], ProseWidth));
        left = Share(names, left - kept) + kept;
        Share(texts, left);
        return widths;

        int Share(List<int> some, int room)
        {
            for (var i = 0; i < some.Count; i++)
            {
                widths[some[i]] = Math.Min(natural[some[i]], Math.Max(LeastWidth, room / (some.Count - i)));
                room -= widths[some[i]];
            }

            return room;
        }
    }

    /// <summary>A text within a width.</summary>
    internal static string Shortened(string text, CellKind kind, int width)
    {
        if (CellWidth.Of(text) <= width || kind is not (CellKind.Name or CellKind.Path))
            return text;
        var separator = kind == CellKind.Path ? '/' : '.';
        for (var at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(separator, at + 1))
        {
            if (CellWidth.Of(text.AsSpan(at)) < width && at + 1 < text.Length)
                return string.Concat("…", text.AsSpan(kind == CellKind.Path ? at : at + 1));
        }

        return string.Concat("…", text.AsSpan(text.Length - Math.Max(1, Math.Min(text.Length, width - 1))));
    }
}
