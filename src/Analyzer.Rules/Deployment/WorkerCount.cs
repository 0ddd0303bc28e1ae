using System.Globalization;
using Analyzer.Readiness;

namespace Analyzer.Rules;

/// <summary>Worker processes that do not fit the CPUs: 2 × CPU + 1 is the rule ("Fine Tuning Python WSGI and ASGI applications").</summary>
internal sealed class WorkerCount() : ProjectAnalyzer("ASGI405")
{
    public override void Analyze(ProjectContext context)
    {
        foreach (var command in context.Facts.Commands.Where(command => command.Surroundings.Stage == Stage.Production && !command.IsForDevelopment))
        {
            if (command.CpuLimit is { } limit)
                CompareWithLimit(command, limit, context);
            else if (command.Workers is { Number: 1 } one && !command.IsReplicated)
                context.Report(one.Location, "one worker process serves every request: what holds its event loop holds all of them; 2 × CPU + 1 is the rule");
        }
    }

    private static void CompareWithLimit(ServerCommand command, double limit, ProjectContext context)
    {
        var fitting = 2 * (int)Math.Ceiling(limit) + 1;
        var cpus = limit.ToString(CultureInfo.InvariantCulture);
        if (command.Workers is { FollowsCpuCount: true } computed)
            context.Report(computed.Location, $"the number of workers follows the CPUs of the host, and the container may use {cpus}: set {fitting}, which is 2 × CPU + 1");
        else if (command.Workers is { Number: { } count } given && count > fitting)
            context.Report(given.Location, $"{count} workers share {cpus} CPU: {fitting}, which is 2 × CPU + 1, is the rule");
    }
}
