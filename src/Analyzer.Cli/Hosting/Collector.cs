using System.Collections.Immutable;
using System.Runtime;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>When memory is collected: in a run of a few seconds, whose trees and values are all in use until its end, best never; in a process that goes on,
/// between its runs.</summary>
internal static class Collector
{
    /// <summary>The bytes that a run of up to some 800,000 lines may take before the first collection.</summary>
    private const long Limit = 1200L << 20;

    /// <summary>The bytes that a run takes for each byte of the code that it reads: fewer where little is asynchronous.</summary>
    private const int BytesPerByte = 52;

    /// <summary>Below this many files no project needs more than <see cref="Limit"/>.</summary>
    private const int ManyFiles = 2_500;

    /// <summary>The least that is set aside for a run that follows another.</summary>
    private const long Least = 64L << 20;

    private static long s_limit = Limit;
    private static long s_taken;

    /// <summary>Collects now, while nobody waits, puts collections off again, and takes as much memory as the run that ended and a quarter more.</summary>
    public static void Rest()
    {
        var all = GC.GetTotalAllocatedBytes();
        var next = Math.Min(s_limit, Least + ((all - s_taken) * 5 / 4));
        s_taken = all;
        Restart(next);
        HugePages.Fill();
    }

    /// <summary>Puts collections off for longer where there are many files: one that comes when all trees are made, and finds all of them in use, takes a second.</summary>
    public static void PutOffFor(ImmutableArray<SourceFile> files)
    {
        if (files.Length < ManyFiles)
            return;
        var size = files.Sum(file => new FileInfo(file.FullPath) is { Exists: true } info ? info.Length : 0);
        if (size * BytesPerByte <= s_limit)
            return;
        s_limit = size * BytesPerByte;
        Restart(s_limit);
    }

    /// <summary>Puts collections off until the process has taken an eighth of the machine's memory (of its container's), and no more than <see cref="Limit"/>.</summary>
    public static void PutOff() => PutOff(s_limit);

    // Which collects first, and gives back memory: what is taken anew is mapped anew, in small pages.
    private static void Restart(long limit)
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        PutOff(limit);
        HugePages.Advise();
    }

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
