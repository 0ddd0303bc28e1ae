using System.Globalization;

namespace Analyzer.Cli;

/// <summary>Differences of two texts in the format of <c>diff -u</c>, as <c>git apply</c> and <c>patch</c> read it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the differences; nothing where there are none.</summary>
    /// <param name="path">The file, with <c>/</c>.</param>
    /// <param name="before">What it holds.</param>
    /// <param name="after">What it is to hold.</param>
    /// <param name="output">Where they go.</param>
    public static void Write(string path, string before, string after, TextWriter output)
    {
        var (left, right) = (Lines(before), Lines(after));
        var steps = Steps(left, right);
        if (steps.TrueForAll(step => step.Mark == ' '))
            return;
        output.Write($"--- a/{path}\n+++ b/{path}\n");
        foreach (var (first, last) in Hunks(steps))
            WriteHunk(steps, first, last, output);
    }

    private static void WriteHunk(List<(char Mark, string Line)> steps, int first, int last, TextWriter output)
    {
        var hunk = steps[first..last];
        var (leftStart, rightStart) = (steps[..first].Count(step => step.Mark != '+'), steps[..first].Count(step => step.Mark != '-'));
        var (leftCount, rightCount) = (hunk.Count(step => step.Mark != '+'), hunk.Count(step => step.Mark != '-'));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"@@ -{(leftCount == 0 ? leftStart : leftStart + 1)},{leftCount} +{(rightCount == 0 ? rightStart : rightStart + 1)},{rightCount} @@\n"));
        foreach (var (mark, line) in hunk)
            output.Write($"{mark}{line}{(line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n")}");
    }

    // Lines that change, with their context; those whose contexts meet are one.
    private static IEnumerable<(int First, int Last)> Hunks(List<(char Mark, string Line)> steps)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Mark == ' ')
                continue;
            if (first >= 0 && i - Context > last)
            {
                yield return (first, last);
                first = -1;
            }

            first = first < 0 ? Math.Max(i - Context, 0) : first;
            last = Math.Min(i + 1 + Context, steps.Count);
        }

        if (first >= 0)
            yield return (first, last);
    }

    /// <summary>Both texts as one list of lines kept, taken out and put in: a longest common subsequence, between an equal start and end.</summary>
    private static List<(char Mark, string Line)> Steps(string[] left, string[] right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)])
            end++;
        var (height, width) = (left.Length - start - end, right.Length - start - end);
        var lengths = new int[height + 1, width + 1];
        for (var i = height - 1; i >= 0; i--)
        {
            for (var j = width - 1; j >= 0; j--)
                lengths[i, j] = left[start + i] == right[start + j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        var steps = left[..start].Select(line => (' ', line)).ToList();
        for (var (i, j) = (0, 0); i < height || j < width;)
        {
            if (i < height && j < width && left[start + i] == right[start + j])
                (steps, i, j) = (Added(steps, ' ', left[start + i]), i + 1, j + 1);
            else if (j == width || (i < height && lengths[i + 1, j] >= lengths[i, j + 1]))
                (steps, i) = (Added(steps, '-', left[start + i]), i + 1);
            else
                (steps, j) = (Added(steps, '+', right[start + j]), j + 1);
        }

        steps.AddRange(left[(left.Length - end)..].Select(line => (' ', line)));
        return steps;
    }

    private static List<(char, string)> Added(List<(char, string)> steps, char mark, string line)
    {
        steps.Add((mark, line));
        return steps;
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        var ended = lines[..^1].Select(line => line + "\n");
        return [.. lines[^1].Length == 0 ? ended : ended.Append(lines[^1])];
    }
}
