using System.Runtime;

namespace Analyzer.Cli;

/// <summary>When memory is collected: in a run of a few seconds, whose trees and values are all in use until its end, best never; in a process that goes on,
/// between its runs.</summary>
internal static class Collector
{
    /// <summary>The most bytes that a run may take before the first collection.</summary>
    private const long Limit = 1200L << 20;

    /// <summary>Collects now, while nobody waits, and puts collections off again.</summary>
    public static void Rest()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        // Which collects first.
        PutOff();
    }

    /// <summary>Puts collections off until the process has taken an eighth of the machine's memory (of its container's), and no more than <see cref="Limit"/>.</summary>
    public static void PutOff()
    {
        try
        {
            GC.TryStartNoGCRegion(Math.Min(Limit, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8), disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this runtime can set aside: it collects as it sees fit, which costs time and nothing else.
        }
    }
}
