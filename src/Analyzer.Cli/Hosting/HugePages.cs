using System.Globalization;
using System.Runtime.InteropServices;

namespace Analyzer.Cli;

/// <summary>Asks Linux for large pages below the managed heap.</summary>
/// <remarks>
/// A run only ever takes memory, a gigabyte on a large project: with pages of 4 KiB, a quarter of its time went into page faults. The runtime has no setting
/// for large pages that the kernel is free to refuse, so the range that it has reserved is looked up and advised (transparent huge pages, madvise(2)).
/// Where anything is not as expected, nothing is done, and the run is only slower.
/// </remarks>
internal static partial class HugePages
{
    // linux/mman-common.h
    private const int MadvHugePage = 14;

    // The same, since Linux 5.14.
    private const int MadvPopulateWrite = 23;

    /// <summary>Advises the range of addresses that the heap has reserved: that in which a new object stands, with what follows it without a gap.</summary>
    public static void Advise() => OnHeap(isMappingWanted: _ => true, MadvHugePage);

    /// <summary>Has the kernel find and clear the pages that the heap may write to, before somebody waits for what is written there.</summary>
    public static void Fill() => OnHeap(isMappingWanted: line => line.Contains(" rw-p ", StringComparison.Ordinal), MadvPopulateWrite);

    private static unsafe void OnHeap(Func<string, bool> isMappingWanted, int advice)
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            fixed (byte* here = new byte[1])
            {
                var maps = File.ReadAllLines("/proc/self/maps");
                if (Around(maps, (ulong)here) is not var (start, end))
                    return;
                foreach (var (from, to) in maps.Where(isMappingWanted).Select(Anonymous).OfType<(ulong Start, ulong End)>().Where(mapping => start <= mapping.Start && mapping.End <= end))
                    _ = MAdvise((nuint)from, (nuint)(to - from), advice);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DllNotFoundException)
        {
            // No /proc, or no C library of that name: small pages serve as well.
        }
    }

    /// <summary>The addresses of the mapping without a file that holds <paramref name="address"/>, and of those that follow it without a gap.</summary>
    /// <param name="maps">Lines of proc_pid_maps(5), which are in the order of their addresses: <c>7c9a80000000-7c9ac0000000 rw-p 00000000 00:00 0</c>.</param>
    /// <param name="address">Where something is.</param>
    /// <returns>Nothing if no such mapping holds it.</returns>
    internal static (ulong Start, ulong End)? Around(IEnumerable<string> maps, ulong address)
    {
        (ulong Start, ulong End)? found = null;
        foreach (var line in maps)
        {
            if (Anonymous(line) is not var (start, end) || (found is { } before && before.End != start))
            {
                if (found is not null)
                    break;
            }
            else if (found is not null || (start <= address && address < end))
            {
                found = (found?.Start ?? start, end);
            }
        }

        return found;
    }

    private static (ulong Start, ulong End)? Anonymous(string line)
    {
        var fields = line.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
        var isAnonymous = fields is [_, _, _, _, "0"] || (fields is [_, _, _, _, "0", var name] && name.StartsWith("[anon:", StringComparison.Ordinal));
        return isAnonymous && fields[0].Split('-') is [var from, var to]
            && ulong.TryParse(from, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var start)
            && ulong.TryParse(to, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var end)
            ? (start, end)
            : null;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int MAdvise(nuint address, nuint length, int advice);
}
