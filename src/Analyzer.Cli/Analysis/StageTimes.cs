using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Analyzer.Cli;

/// <summary>How long each stage of a run took, and what it handled: the table of <c>--timings</c>.</summary>
internal sealed class StageTimes
{
    private readonly List<(string Name, TimeSpan Elapsed, string Handled)> _stages = [];

    /// <summary>The names of the stages so far, in order.</summary>
    public ImmutableArray<string> Names => [.. _stages.Select(stage => stage.Name)];

    /// <summary>Runs a stage.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="work">What it does.</param>
    /// <param name="handled">Says of the result how much it is, such as <c>3120 files</c>.</param>
    public T Measure<T>(string name, Func<T> work, Func<T, string> handled)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Add(name, watch.Elapsed, handled(result));
        return result;
    }

    /// <summary>Adds a stage that was measured already.</summary>
    public void Add(string name, TimeSpan elapsed, string handled) => _stages.Add((name, elapsed, handled));

    /// <summary>Writes one line a stage in milliseconds, then their sum and what the garbage collector did.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (name, elapsed, handled) in _stages)
            WriteLine(output, name, elapsed, handled);
        WriteLine(output, "total", new TimeSpan(_stages.Sum(stage => stage.Elapsed.Ticks)), Invariant($"{GC.GetTotalAllocatedBytes() >> 20} MB allocated"));
        WriteLine(output, "  collecting", GC.GetTotalPauseDuration(), Invariant($"{GC.CollectionCount(0)} collections, {GC.CollectionCount(1)} of them of generation 1 and up, {GC.CollectionCount(2)} full"));
    }

    /// <summary>A count and what it counts, for a line of the table.</summary>
    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void WriteLine(TextWriter output, string name, TimeSpan elapsed, string handled) =>
        output.WriteLine(Invariant($"{name,-14} {elapsed.TotalMilliseconds,9:0.0} ms  {handled}"));
}
