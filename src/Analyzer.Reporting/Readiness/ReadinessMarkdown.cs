using System.Globalization;
using Analyzer.Readiness;

namespace Analyzer.Reporting;

/// <summary>The readiness report for step summaries and pull requests.</summary>
public static class ReadinessMarkdown
{
    private const int RowLimit = 30;

    /// <summary>Writes the report.</summary>
    public static void Write(ReadinessReport report, TextWriter output)
    {
        output.WriteLine($"# ASGI readiness: {ReadinessReport.Name(report.Verdict)}");
        output.WriteLine();
        if (report.Applications.IsEmpty)
            output.WriteLine($"{char.ToUpperInvariant(report.Absence[0])}{report.Absence[1..]}.\n");
        foreach (var application in report.Applications)
            Write(application, output);
        output.WriteLine(Invariant($"*Confidence:* {report.Confidence}. *Effort:* {report.Effort} points, an estimate."));
        foreach (var notice in report.Notices)
            output.WriteLine($"\n> {MarkdownCell.Prose(notice)}");
    }

    private static void Write(ApplicationReport application, TextWriter output)
    {
        output.WriteLine($"## {MarkdownCell.Prose($"{application.Framework} {application.Version}".Trim())} {MarkdownCell.Code(application.Name)}: {ReadinessReport.Name(application.Verdict)}");
        output.WriteLine();
        if (application.MountedOn.Length > 0)
            output.WriteLine($"Mounted on {MarkdownCell.Code(application.MountedOn)}.\n");
        foreach (var reason in application.Reasons)
            output.WriteLine($"- **{ReadinessReport.Name(reason.Means)}** {MarkdownCell.Prose(reason.Text)}{(reason.Location is { } location ? $" ({MarkdownCell.Code(ReadinessNames.Place(location))})" : "")}");
        if (!application.Reasons.IsEmpty)
            output.WriteLine();
        WriteEntryPoints(application, output);
        Table(output, "Blockers", ["Blocks", "Where", "Rule", "Entry points", "Points"], application.Blockers.Select(blocker => new[]
        {
            $"`{blocker.Cause}`", $"`{ReadinessNames.Place(blocker.Place)}`", blocker.RuleId, Number(blocker.EntryPoints.Length), Number(blocker.Effort),
        }));
        Table(output, "Middleware, outermost first", ["Middleware", "Runs", "Switch below", "Remark"], (application.Middleware?.Rows ?? []).Select(row => new[]
        {
            $"`{row.Name}`", row.Mode, row.IsSwitch ? "yes" : "", ReadinessNames.Remark(row),
        }));
        Table(output, "Servers", ["Server", "Serves", "Where", "For", "Settings"], application.Servers.Select(server => new[]
        {
            server.Title, $"`{ReadinessNames.Target(server)}`", $"`{ReadinessNames.Place(server.Location)}`", $"{server.Surroundings.Stage.ToString().ToLowerInvariant()}: {server.Surroundings.Why}", ReadinessNames.Settings(server),
        }));
        Table(output, "Dependencies", ["Distribution", "Version", "State", "Remark"], application.Dependencies.Select(dependency => new[]
        {
            dependency.Known.Name, dependency.Version, ReadinessNames.Key(dependency.State), dependency.State == DependencyState.Ready ? "" : ReadinessNames.Remark(dependency),
        }));
        WriteMigration(application, output);
        if (!application.Plan.IsEmpty)
        {
            output.WriteLine(Invariant($"### Plan ({application.Effort} points)"));
            output.WriteLine();
            foreach (var (index, step) in application.Plan.Index())
                output.WriteLine(Invariant($"{index + 1}. {MarkdownCell.Prose(step.Text)}{ReadinessNames.Price(step)}"));
            output.WriteLine();
        }

        if (application.RecommendedCommand.Length > 0)
            output.WriteLine($"{ReadinessNames.Advice(application)} {MarkdownCell.Code(application.RecommendedCommand)}: {ReadinessNames.Measure(application)}.\n");
    }

    private static void WriteEntryPoints(ApplicationReport application, TextWriter output)
    {
        var states = application.EntryPoints.CountBy(row => row.State).OrderBy(pair => pair.Key).Select(pair => Invariant($"{pair.Value} {ReadinessNames.Of(pair.Key)}"));
        if (!application.EntryPoints.IsEmpty)
            output.WriteLine($"Entry points: {string.Join("; ", states)}.\n");
    }

    private static void WriteMigration(ApplicationReport application, TextWriter output)
    {
        Table(output, "On worker threads today: what it takes to make them `async def`", ["Package", "Views", "Free", "Await", "Upgrade", "Offload"], application.Migration.Select(app => (string[])
        [
            $"`{app.Name}`", Number(app.Views.Length), .. Enum.GetValues<MoveWay>().Select(way => Number(app.Count(way))),
        ]));
        foreach (var upgrade in application.Upgrades)
            output.WriteLine($"First `{upgrade.Distribution}` {upgrade.Version} or later: {TextReport.Count(upgrade.ViewCount, "view")} can then await {string.Join(", ", upgrade.Twins.Select(twin => $"`{twin}`"))}.\n");
        Table(output, "View by view", ["Entry point", "Would block, and what to await"], application.Migration.SelectMany(app => app.Views).Where(row => !row.WouldBlock.IsEmpty).Select(row => new[]
        {
            $"`{row.Name}`{(row.Route.Length > 0 ? $" `{row.Route}`" : "")}", string.Join(", ", row.WouldBlock.Select(call => $"`{call.Api}` → {ReadinessNames.Way(call)}")),
        }));
    }

    private static void Table(TextWriter output, string title, string[] heads, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine($"### {title}");
        output.WriteLine();
        output.WriteLine($"| {string.Join(" | ", heads)} |");
        output.WriteLine($"|{string.Concat(heads.Select(_ => "---|"))}");
        foreach (var row in all.Take(RowLimit))
            output.WriteLine($"| {string.Join(" | ", row.Select(MarkdownCell.Prose))} |");
        output.WriteLine(all.Count > RowLimit ? Invariant($"\n… and {all.Count - RowLimit} more; `--format html` has all.\n") : "");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
