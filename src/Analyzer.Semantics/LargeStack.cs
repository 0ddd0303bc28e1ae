using System.Runtime.ExceptionServices;

namespace Analyzer.Semantics;

/// <summary>Work shared by threads with a stack large enough for deeply nested code.</summary>
public static class LargeStack
{
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Runs <paramref name="body"/> on a thread with a stack of that size, and waits.</summary>
    public static void Run(int stackBytes, Action body)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    body();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            stackBytes)
        {
            IsBackground = true,
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
    }

    /// <summary>Calls <paramref name="body"/> for 0 to <paramref name="count"/> - 1, in any order, and waits.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="jobs">The number of threads, at least 1.</param>
    /// <param name="body">The work for one item; the first exception ends the run and is thrown again.</param>
    public static void For(int count, int jobs, Action<int> body)
    {
        var next = -1;
        ExceptionDispatchInfo? failure = null;
        var threads = new Thread[Math.Clamp(jobs, 1, Math.Max(count, 1))];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackBytes) { IsBackground = true };
            threads[i].Start();
        }

        foreach (var thread in threads)
            thread.Join();
        failure?.Throw();

        void Work()
        {
            try
            {
                while (Volatile.Read(ref failure) is null && Interlocked.Increment(ref next) is var index && index < count)
                    body(index);
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
            }
        }
    }
}
