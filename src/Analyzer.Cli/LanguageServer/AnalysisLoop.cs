namespace Analyzer.Cli.LanguageServer;

/// <summary>Runs an analysis on a thread of its own, once for all that changed while the last one ran.</summary>
/// <param name="analyze">The analysis.</param>
internal sealed class AnalysisLoop(Action analyze) : IDisposable
{
    /// <summary>Somebody who types is left to finish a word.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly AutoResetEvent _changed = new(false);
    private readonly List<(long Version, TaskCompletionSource Waiter)> _waiters = [];
    private volatile bool _isEnding;
    private long _version;
    private long _analyzed;

    /// <summary>Starts the thread.</summary>
    public void Start() => new Thread(Run) { IsBackground = true, Name = "analysis" }.Start();

    /// <summary>Something changed.</summary>
    public void Request()
    {
        lock (_lock)
            _version++;
        _changed.Set();
    }

    /// <summary>Completes when all that was requested so far is analysed.</summary>
    public Task Current()
    {
        lock (_lock)
        {
            if (_analyzed >= _version)
                return Task.CompletedTask;
            var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((_version, waiter));
            return waiter.Task;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isEnding = true;
        _changed.Set();
    }

    private void Run()
    {
        while (true)
        {
            _changed.WaitOne();
            while (!_isEnding && _changed.WaitOne(s_pause))
            {
            }

            if (_isEnding)
                return;
            long version;
            lock (_lock)
                version = _version;
            analyze();
            Complete(version);
            Collector.Rest();
        }
    }

    private void Complete(long version)
    {
        List<TaskCompletionSource> done;
        lock (_lock)
        {
            _analyzed = version;
            done = [.. _waiters.Where(waiting => waiting.Version <= version).Select(waiting => waiting.Waiter)];
            _waiters.RemoveAll(waiting => waiting.Version <= version);
        }

        foreach (var waiter in done)
            waiter.SetResult();
    }
}
