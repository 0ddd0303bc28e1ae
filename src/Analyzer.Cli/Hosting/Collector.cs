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
    private const int BytesPerByte = 40;

    /// <summary>Below this many files no project needs more than <see cref="Limit"/>.</summary>
    private const int ManyFiles = 4_000;

    private static long s_limit = Limit;

    /// <summary>Collects now, while nobody waits, and puts collections off again.</summary>
    public static void Rest()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        // Which collects first, and gives back memory: what is taken anew is mapped anew, in small pages.
        PutOff();
        HugePages.Advise();
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
        Rest();
    }

    /// <summary>Puts collections off until the process has taken an eighth of the machine's memory (of its container's), and no more than <see cref="Limit"/>,
    /// or what <see cref="PutOffFor"/> found.</summary>
    public static void PutOff()
    {
        try
        {
            GC.TryStartNoGCRegion(Math.Min(s_limit, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8), disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this runtime can set aside: it collects as it sees fit, which costs time and nothing else.
        }
    }
}
