using System.Runtime;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>When memory is collected: in a run of a few seconds, whose trees and values are all in use until its end, best never; in a process that goes on,
/// between its runs.</summary>
internal static class Collector
{
    /// <summary>The bytes that a run over 1,500,000 mostly synchronous lines takes.</summary>
    private const long Limit = 1200L << 20;

    /// <summary>The code, in characters, whose values fit into <see cref="Limit"/>.</summary>
    private const long MuchCode = 45_000_000;

    /// <summary>The code of files with coroutines, in characters, from which on evaluation takes half a gigabyte and more.</summary>
    private const long MuchAsynchronousCode = 2_000_000;

    /// <summary>The least that is set aside for a run that follows another.</summary>
    private const long Least = 64L << 20;

    private static long s_taken;

    /// <summary>Collects now, while nobody waits, puts collections off again, and takes as much memory as the run that ended and a quarter more.</summary>
    public static void Rest()
    {
        var all = GC.GetTotalAllocatedBytes();
        var next = Math.Min(Limit, Least + ((all - s_taken) * 5 / 4));
        s_taken = all;
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        // Which collects first, and gives back memory: what is taken anew is mapped anew, in small pages.
        PutOff(next);
        HugePages.Advise();
        HugePages.Fill();
    }

    /// <summary>Lets the runtime collect as it sees fit from now on, if the evaluation of what was parsed will take so much memory that clearing it for the first
    /// time costs more than collecting: on virtual machines that is often two seconds for a gigabyte.</summary>
    /// <remarks>Between runs that memory was cleared while nobody waited: see <see cref="Rest"/>.</remarks>
    public static void ResumeFor(IEnumerable<SyntaxTree> trees)
    {
        if (s_taken > 0 || GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
            return;
        var (all, asynchronous) = (0L, 0L);
        foreach (var tree in trees)
        {
            all += tree.Text.Length;
            if (tree.Text.Content.Contains("async def", StringComparison.Ordinal))
                asynchronous += tree.Text.Length;
        }

        if (all > MuchCode || asynchronous > MuchAsynchronousCode)
            GC.EndNoGCRegion();
    }

    /// <summary>Puts collections off until the process has taken an eighth of the machine's memory (of its container's), and no more than <see cref="Limit"/>.</summary>
    public static void PutOff() => PutOff(Limit);

    private static void PutOff(long limit)
    {
        try
        {
            GC.TryStartNoGCRegion(Math.Min(limit, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8), disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this runtime can set aside: it collects as it sees fit, which costs time and nothing else.
        }
    }
}
