using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Analyzer.Cli;
using Analyzer.Semantics;

namespace Analyzer.Fuzz;

/// <summary>Feeds one target with mutated inputs for some time; inputs that take new branches are mutated further.</summary>
/// <param name="target">The target.</param>
/// <param name="folder">Where inputs that break it are written.</param>
/// <param name="log">Takes a line for each fault, and one in the end.</param>
internal sealed class FuzzRun(FuzzTarget target, string folder, TextWriter log)
{
    /// <summary>Processor time that one input may take.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(20);

    /// <summary>Bytes that one input may allocate.</summary>
    public const long AllocationLimit = 3L << 30;

    private const int MaxKept = 4000;

    private readonly HashSet<string> _faults = [];
    private readonly Process _process = Process.GetCurrentProcess();
    private byte[] _current = [];
    private TimeSpan _started;
    private bool _isRunning;

    /// <summary>Runs until the time is over.</summary>
    /// <param name="duration">Time of the clock.</param>
    /// <param name="seed">Of the random numbers.</param>
    public void For(TimeSpan duration, int seed)
    {
        var random = new Random(seed);
        var mutator = new Mutator(random, target.Words);
        var coverage = new Coverage();
        using var watchdog = new Timer(_ => Watch(), null, 500, 500);
        var watch = Stopwatch.StartNew();
        var kept = target.Seeds().ToList();
        var (count, seedCount) = (0, kept.Count);
        foreach (var input in kept)
            Run(input, coverage);
        while (watch.Elapsed < duration)
        {
            var parent = kept[random.Next(3) == 0 ? random.Next(kept.Count) : random.Next(kept.Count / 2, kept.Count)];
            var input = mutator.Mutate(parent, kept[random.Next(kept.Count)]);
            count++;
            if (Run(input, coverage))
                Keep(input);
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {count} inputs from {seedCount} seeds in {watch.Elapsed.TotalSeconds:0} s, {kept.Count - seedCount} kept, {coverage.EdgeCount} edges, {_faults.Count} faults"));
        log.Flush();

        void Keep(byte[] input)
        {
            if (kept.Count < MaxKept)
                kept.Add(input);
            else
                kept[random.Next(seedCount, MaxKept)] = input;
        }
    }

    /// <summary>Runs one input; whether it took new branches.</summary>
    private bool Run(byte[] input, Coverage coverage)
    {
        // A stack that overflows ends the process: the input is there for the one that comes next.
        File.WriteAllBytes(Path.Combine(folder, $"{target.Name}.current"), input);
        _current = input;
        _started = ProcessorTime();
        var allocated = GC.GetTotalAllocatedBytes();
        coverage.Start();
        _isRunning = true;
        try
        {
            LargeStack.Run(PythonAnalysis.EvaluationStackBytes / 8, () => target.Run(input));
        }
#pragma warning disable CA1031 // Whatever gets out is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(input, exception.GetType().Name, exception.ToString());
        }

        _isRunning = false;
        if (GC.GetTotalAllocatedBytes() - allocated is > AllocationLimit and var bytes)
            Report(input, "Memory", string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes allocated"));
        return coverage.IsNew();
    }

    private void Watch()
    {
        if (!_isRunning || ProcessorTime() - _started < TimeLimit)
            return;
        lock (_faults)
        {
            Report(_current, "Hang", "no answer in time");
            Environment.Exit(70);
        }
    }

    private TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    private void Report(byte[] input, string kind, string details)
    {
        // One case for a place that throws.
        var place = details.Split('\n').FirstOrDefault(line => line.Contains(" at Analyzer.", StringComparison.Ordinal))?.Trim() ?? kind;
        if (!_faults.Add($"{kind} {place}"))
            return;
        var path = Path.Combine(folder, $"{target.Name}-{kind}-{Convert.ToHexStringLower(SHA256.HashData(input))[..10]}");
        File.WriteAllBytes(path, input);
        log.WriteLine($"{target.Name}: FAULT {path}\n{details}");
        log.Flush();
    }
}
