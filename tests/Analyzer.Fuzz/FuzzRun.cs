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

    private readonly HashSet<string> _faults = [];
    private readonly Process _process = Process.GetCurrentProcess();
    private byte[] _current = [];
    private TimeSpan _started;
    private bool _isRunning;

    /// <summary>Runs until the time is over.</summary>
    /// <param name="duration">Processor time: on a machine that others use too, that of the clock says nothing.</param>
    /// <param name="seed">Of the random numbers.</param>
    public void For(TimeSpan duration, int seed)
    {
        var coverage = new Coverage();
        using var watchdog = new Timer(_ => Watch(), null, 500, 500);
        // One thread for all inputs: parsers keep their buffers by thread, and a large stack takes as long to make as a small document to read.
        LargeStack.Run(PythonAnalysis.EvaluationStackBytes / 8, () => Loop(duration, new Random(seed), coverage));
    }

    private void Loop(TimeSpan duration, Random random, Coverage coverage)
    {
        var mutator = new Mutator(random, target.Words);
        var watch = Stopwatch.StartNew();
        var corpus = new Corpus(Path.Combine(folder, "kept", target.Name), target.Seeds(), random);
        var (count, started) = (0, ProcessorTime());
        foreach (var input in corpus.Inputs)
            Run(input, coverage);
        while (ProcessorTime() - started is var spent)
        {
            if (spent >= duration)
                break;
            // The clock of the processor is read once for a hundred inputs.
            for (var round = 0; round < 100 && !(round % 10 == 0 && ProcessorTime() - started >= duration); round++)
            {
                var input = mutator.Mutate(corpus.Pick(), corpus.Pick());
                count++;
                if (Run(input, coverage))
                    corpus.Keep(input);
            }
        }

        var seconds = (ProcessorTime() - started).TotalSeconds;
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {count} inputs in {seconds:0} s of processor time ({watch.Elapsed.TotalSeconds:0} s by the clock), {count / seconds:0.0} a second, {corpus.KeptCount} kept beside {corpus.SeedCount} seeds, {coverage.EdgeCount} edges, {_faults.Count} faults"));
        log.Flush();
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
            target.Run(input);
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
