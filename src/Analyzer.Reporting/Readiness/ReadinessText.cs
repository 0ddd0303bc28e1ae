using System.Globalization;
using Analyzer.Readiness;
using Spectre.Console;

namespace Analyzer.Reporting;

/// <summary>The readiness report for a terminal.</summary>
public static class ReadinessText
{
    private const int Width = 110;
    private const int RowLimit = 15;

    /// <summary>Writes the report.</summary>
    public static void Write(ReadinessReport report, TextWriter output, bool isColored)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Width;
        foreach (var application in report.Applications)
            Write(application, console);
        Line(console, $"[dim]Confidence:[/] {Markup.Escape(report.Confidence.ToString())}");
        if (report.Effort > 0)
            Line(console, Invariant($"[dim]Effort:[/]     {report.Effort} points, an estimate"));
        foreach (var notice in report.Notices)
            Line(console, $"[dim]Notice:[/]     {Markup.Escape(notice)}");
        output.WriteLine(report.Summary());
    }

    private static void Write(ApplicationReport application, IAnsiConsole console)
    {
        Line(console, $"[bold]{Markup.Escape($"{application.Framework} {application.Version}".Trim())}[/] {Markup.Escape(application.Name)}  [{ColorOf(application.Verdict)} bold]{ReadinessReport.Name(application.Verdict)}[/]");
        foreach (var reason in application.Reasons)
            Line(console, $"  [{ColorOf(reason.Means)}]•[/] {Markup.Escape(reason.Text)}{(reason.Location is { } location ? $" [dim]{Markup.Escape(ReadinessNames.Place(location))}[/]" : "")}");
        if (!application.EntryPoints.IsEmpty)
            Line(console, Markup.Escape("  " + string.Join(" · ", application.EntryPoints.CountBy(row => row.State).OrderBy(pair => pair.Key).Select(pair => Invariant($"{pair.Value} {ReadinessNames.Of(pair.Key)}")))));
        console.WriteLine();
        Table(console, "Holds the loop", ["Blocks", "Where", "Rule", "Entry points", "Points"], application.Blockers.Select(blocker => new[] { blocker.Cause, ReadinessNames.Place(blocker.Place), blocker.RuleId, Number(blocker.EntryPoints.Length), Number(blocker.Effort) }));
        Table(console, "Middleware, outermost first", ["Middleware", "Runs", "Switch", "Remark"], (application.Middleware?.Rows ?? []).Select(row => new[] { row.Name, row.Mode, row.IsSwitch ? "yes" : "", row.Fault.Length > 0 ? row.Fault : row.Instead.Length > 0 && row.Mode == "sync" ? $"take {row.Instead}" : "" }));
        Table(console, "Servers", ["Server", "Serves", "Where", "For", "Settings"], application.Servers.Select(server => new[] { server.Title, $"{server.Target ?? "?"} ({server.Serves.ToString().ToUpperInvariant()})", ReadinessNames.Place(server.Location), $"{server.Surroundings.Stage.ToString().ToLowerInvariant()}: {server.Surroundings.Why}", ReadinessNames.Settings(server) }));
        Table(console, "Dependencies", ["Distribution", "Version", "State", "Remark"], application.Dependencies.Select(dependency => new[] { dependency.Known.Name, dependency.Version, ReadinessNames.Key(dependency.State), dependency.State == DependencyState.Ready ? "" : ReadinessNames.Remark(dependency) }));
        Table(console, "On threads today: what would hold the loop if it were async def", ["Entry point", "Would block"], application.EntryPoints.Where(row => row.State == EntryPointState.Thread && !row.WouldBlock.IsEmpty).Select(row => new[] { row.Name, string.Join(", ", row.WouldBlock.Select(call => call.Instead.Length > 0 ? $"{call.Api} → {call.Instead}" : call.Api)) }));
        Table(console, Invariant($"Plan ({application.Effort} points)"), ["", "Step", "Points"], application.Plan.Index().Select(step => new[] { Number(step.Index + 1), step.Item.Text, Number(step.Item.Effort) }));
        if (application.RecommendedCommand.Length > 0)
            Line(console, $"[dim]Serve it by[/] {Markup.Escape(application.RecommendedCommand)}");
        console.WriteLine();
    }

    private static void Table(IAnsiConsole console, string title, string[] heads, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        Line(console, $"[bold]{Markup.Escape(title)}[/]");
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (var head in heads)
            table.AddColumn(new TableColumn(Markup.Escape(head)));
        foreach (var row in all.Take(RowLimit))
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        console.Write(table);
        if (all.Count > RowLimit)
            Line(console, Invariant($"[dim]… and {all.Count - RowLimit} more; --format html has all[/]"));
    }

    private static void Line(IAnsiConsole console, string markup) => console.Write(new Padder(new Markup(markup), new Padding(0, 0, 0, 0)));

    private static string ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "green",
        Verdict.ReadyWithCosts => "yellow",
        Verdict.NotReady => "red",
        _ => "aqua",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
