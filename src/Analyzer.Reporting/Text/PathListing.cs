using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The paths of calls of one group of findings: where a path goes on as an earlier one did, it says so.</summary>
/// <param name="output">Takes the lines.</param>
/// <param name="style">How they look.</param>
internal sealed class PathListing(TextWriter output, TextStyle style)
{
    /// <summary>One line says "as above": it has to stand for two at least.</summary>
    private const int MinSharedSteps = 2;

    // The ways to the end that were written, read from their ends: a tree of steps, whose nodes are numbered; 0 is the end itself.
    private readonly Dictionary<(int Node, PathStep Step), int> _written = [];

    /// <summary>Writes a path, if it leads anywhere that the excerpt does not show.</summary>
    /// <param name="path">The steps, the finding's own line first.</param>
    /// <param name="gutter">What stands before the frame.</param>
    public void Write(ImmutableArray<PathStep> path, string gutter)
    {
        if (path.Length < 2)
            return;
        var shared = AddToWritten(path);
        // The first step is the finding's own line, which no other finding has.
        var shownCount = shared >= MinSharedSteps ? path.Length - shared : path.Length;
        var places = path.Take(shownCount).Select(step => ReportRegion.Of(step.Location).ToString()).ToArray();
        var width = places.Max(place => place.Length);
        output.WriteLine($"{gutter} {style.Frame("|")}");
        for (var i = 0; i < shownCount; i++)
        {
            var function = path[i].Function.Length > 0 ? $"{path[i].Function} " : "";
            WriteLine(i == 0, $"{places[i].PadRight(width)}  {style.Faint(function)}{path[i].Message}");
        }

        if (shownCount < path.Length)
            WriteLine(false, style.Faint($"and from there as above, by {ReportRegion.Of(path[shownCount].Location)}"));

        void WriteLine(bool isFirst, string text) => output.WriteLine($"{gutter} {style.Frame("=")} {(isFirst ? "path: " : "      ")}{text}");
    }

    /// <summary>Remembers a path, and says how many of its last steps an earlier one had.</summary>
    private int AddToWritten(ImmutableArray<PathStep> path)
    {
        var (node, sharedCount) = (0, 0);
        for (var i = path.Length - 1; i > 0; i--)
        {
            // At another depth it is the same step.
            var key = (node, path[i] with { Depth = 0 });
            if (_written.TryGetValue(key, out node))
                sharedCount++;
            else
                _written[key] = node = _written.Count + 1;
        }

        return sharedCount;
    }
}
