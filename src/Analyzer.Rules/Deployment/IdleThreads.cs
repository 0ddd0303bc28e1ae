using Analyzer.Readiness;

namespace Analyzer.Rules;

/// <summary>Threads that a server is given and does not use.</summary>
internal sealed class IdleThreads() : ProjectAnalyzer("ASGI404")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var command in context.Facts.Commands)
        {
            if (command.Threads is not { Number: > 1 } threads || command.Serves == Interface.Unknown)
                continue;
            if (!command.Server.HasThreads(command.WorkerClass ?? Usual, command.Serves))
                context.Report(threads.Location, threads.Text, command.Title);
        }
    }

    // What a server with worker classes takes where none is given.
    private const string Usual = "sync";
}
