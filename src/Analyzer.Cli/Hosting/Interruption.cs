using System.Runtime.InteropServices;

namespace Analyzer.Cli;

/// <summary>What happens when the process is asked to end: nothing half written is left, and the exit status is the shell's.</summary>
internal static class Interruption
{
    private const int SignalBase = 128;

    /// <summary>Listens for as long as the process lives.</summary>
    public static IDisposable[] Listen() =>
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, 15)),
    ];

    private static void End(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        Console.Error.WriteLine("error: interrupted; reports that were not finished are not there");
        AtomicFile.RemoveDrafts();
        Environment.Exit(SignalBase + number);
    }
}
