using System.Collections.Immutable;

namespace Analyzer.Readiness;

/// <summary>The steps from here to READY: versions and dependencies first, then what holds the loop, then what costs, then the server.</summary>
internal static class MovePlan
{
    private const int BlockerSteps = 12;

    public static ImmutableArray<PlanStep> Of(ApplicationReport report, ImmutableArray<VerdictReason> reasons)
    {
        var steps = ImmutableArray.CreateBuilder<PlanStep>();
        steps.AddRange(Steps(reasons, "ASGI501", "ASGI503", "ASGI502", "ASGI401"));
        foreach (var blocker in report.Blockers.Take(BlockerSteps))
            steps.Add(new PlanStep($"`{blocker.Cause}` at {Place(blocker)}: {blocker.Remedy}", blocker.Effort, blocker.EntryPoints.Length));
        var rest = report.Blockers.Skip(BlockerSteps).ToList();
        if (rest.Count > 0)
            steps.Add(new PlanStep($"{rest.Count} more causes that hold the loop", rest.Sum(blocker => blocker.Effort), rest.SelectMany(blocker => blocker.EntryPoints).Distinct().Count()));
        steps.AddRange(Steps(reasons, "ASGI201", "ASGI402", "ASGI403"));
        steps.AddRange(reasons.Where(reason => reason.RuleId.Length == 0 && reason.Means == Verdict.ReadyWithCosts && reason.Advice.Length > 0).Select(StepOf));
        return steps.ToImmutable();
    }

    private static IEnumerable<PlanStep> Steps(ImmutableArray<VerdictReason> reasons, params string[] ruleIds) =>
        ruleIds.SelectMany(id => reasons.Where(reason => reason.RuleId == id)).Select(StepOf);

    private static PlanStep StepOf(VerdictReason reason) => new($"{reason.Text}: {reason.Advice}", reason.Effort, 0);

    private static string Place(Blocker blocker) => $"{blocker.Place.Source.Path}:{blocker.Place.Source.LineOf(blocker.Place.Span.Start) + 1}";
}
