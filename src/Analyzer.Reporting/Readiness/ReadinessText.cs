using System.Globalization;
using Analyzer.Readiness;
using Spectre.Console;

namespace Analyzer.Reporting;

/// <summary>The readiness report for a terminal: for each application its verdict and reasons, a bar of its entry points, what holds the loop, how it is served, what to do.</summary>
public static class ReadinessText
{
    /// <summary>The width where nobody says another.</summary>
    public const int DefaultWidth = 100;

    private const int NarrowestWidth = 60;
    private const int WidestWidth = 140;
    private const int RowLimit = 12;

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to.</param>
    /// <param name="isColored">Whether colours are seen there.</param>
    /// <param name="width">The columns of the terminal; lines stay within 60 to 140.</param>
    public static void Write(ReadinessReport report, TextWriter output, bool isColored, int width = DefaultWidth)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new TrimmedLines(output)),
        });
        console.Profile.Width = Math.Clamp(width, NarrowestWidth, WidestWidth);
        foreach (var application in report.Applications)
            Write(application, console);
        Paragraph(console, "Confidence", report.Confidence.ToString());
        if (report.Effort > 0)
            Paragraph(console, "Effort", Invariant($"{report.Effort} points, an estimate (1 trivial, 3 a function, 5 several callers, 7 a design, 13 an application)"));
        foreach (var notice in report.Notices)
            Paragraph(console, "Notice", notice);
        output.WriteLine(report.Summary());
    }

    private static void Write(ApplicationReport application, IAnsiConsole console)
    {
        var title = $"{application.Framework} {application.Version}".Trim();
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/] {Markup.Escape(application.Name)} [{ColorOf(application.Verdict)} bold]{ReadinessReport.Name(application.Verdict)}[/]") { Justification = Justify.Left, Style = Style.Parse("grey") });
        if (application.MountedOn.Length > 0)
            Line(console, $"mounted on {Markup.Escape(application.MountedOn)}");
        foreach (var reason in application.Reasons)
            Item(console, $"[{ColorOf(reason.Means)}]{Sign(reason.Means)}[/]", $"{Markup.Escape(reason.Text)}{(reason.Location is { } location ? $" [grey]{Markup.Escape(ReadinessNames.Place(location))}[/]" : "")}");
        if (application.Reasons.IsEmpty)
            Item(console, "[green]✓[/]", "nothing known stands in the way or costs");
        WriteStates(application, console);
        console.WriteLine();
        new TextTable("Holds the loop", ("Blocks", CellKind.Name), ("Where", CellKind.Path), ("Rule", CellKind.Short), ("Holds up", CellKind.Number), ("Points", CellKind.Number))
            .Write(console, RowLimit, application.Blockers.Select(blocker => new[] { blocker.Cause, ReadinessNames.Place(blocker.Place), blocker.RuleId, Number(blocker.EntryPoints.Length), Number(blocker.Effort) }));
        new TextTable("Middleware, outermost first", ("Middleware", CellKind.Name), ("Runs", CellKind.Short), ("", CellKind.Short), ("Remark", CellKind.Text))
            .Write(console, 2 * RowLimit, (application.Middleware?.Rows ?? []).Select(row => new[] { row.Name, row.Mode, row.IsSwitch ? "⇅ hop" : "", ReadinessNames.Remark(row) }));
        new TextTable("Served by", ("Server", CellKind.Name), ("Serves", CellKind.Name), ("Where", CellKind.Path), ("For", CellKind.Short), ("Set", CellKind.Text))
            .Write(console, RowLimit, application.Servers.Select(server => new[] { server.Title, ReadinessNames.Target(server), ReadinessNames.Place(server.Location), ReadinessNames.Stage(server), ReadinessNames.Settings(server) }));
        new TextTable("Dependencies", ("Distribution", CellKind.Short), ("Version", CellKind.Short), ("State", CellKind.Short), ("Remark", CellKind.Text))
            .Write(console, 2 * RowLimit, application.Dependencies.Select(dependency => new[] { dependency.Known.Name, dependency.Version, ReadinessNames.Key(dependency.State), dependency.State == DependencyState.Ready ? "" : ReadinessNames.Remark(dependency) }));
        WriteMigration(application, console);
        WritePlan(application, console);
        if (application.RecommendedCommand.Length > 0)
        {
            Line(console, $"[bold]{ReadinessNames.Advice(application)}[/]");
            console.Write(new Padder(new Text(application.RecommendedCommand), new Padding(2, 0, 0, 0)));
            Line(console, $"[grey]{Markup.Escape(ReadinessNames.Measure(application))}[/]");
        }

        console.WriteLine();
    }

    // A bar as long as the line, each state by its share; the words say the same.
    private static void WriteStates(ApplicationReport application, IAnsiConsole console)
    {
        if (application.EntryPoints.IsEmpty)
            return;
        var states = application.EntryPoints.CountBy(row => row.State).OrderBy(pair => pair.Key).ToList();
        var bar = string.Concat(states.Select(pair => $"[{ColorOf(pair.Key)}]{new string(Fill(pair.Key), Math.Max(1, pair.Value * (console.Profile.Width - 4) / application.EntryPoints.Length))}[/]"));
        console.Write(new Padder(new Markup(bar) { Overflow = Overflow.Crop }, new Padding(2, 0, 0, 0)));
        console.Write(new Padder(new Markup(string.Join(" · ", states.Select(pair => Invariant($"[{ColorOf(pair.Key)}]{Fill(pair.Key)}[/] {pair.Value} {ReadinessNames.Of(pair.Key)}")))), new Padding(2, 0, 0, 0)));
    }

    private static void WriteMigration(ApplicationReport application, IAnsiConsole console)
    {
        if (application.Migration.IsEmpty)
            return;
        new TextTable("On worker threads today: what it takes to make them async def", ("Package", CellKind.Name), ("Views", CellKind.Number), ("Free", CellKind.Number), ("Await", CellKind.Number), ("Upgrade", CellKind.Number), ("Offload", CellKind.Number))
            .Write(console, RowLimit, application.Migration.Select(app => (string[])[app.Name, Number(app.Views.Length), .. Enum.GetValues<MoveWay>().Select(way => Count(app.Count(way)))]));
        Line(console, "[grey]Free: nothing known would block. Await: all of it has a twin to await. Offload: something needs a worker thread.\nEach view with its calls: --format html, markdown or json.[/]");
        foreach (var upgrade in application.Upgrades)
            Line(console, Markup.Escape($"First {upgrade.Distribution} {upgrade.Version} or later: {TextReport.Count(upgrade.ViewCount, "view")} can then await {string.Join(", ", upgrade.Twins.Take(4))}"));
        console.WriteLine();
    }

    private static void WritePlan(ApplicationReport application, IAnsiConsole console)
    {
        if (application.Plan.IsEmpty)
            return;
        Line(console, Invariant($"[bold]Plan ({application.Effort} points)[/]"));
        foreach (var (index, step) in application.Plan.Index())
            Item(console, Invariant($"{index + 1,2}."), $"{Markup.Escape(step.Text)}[grey]{Markup.Escape(ReadinessNames.Price(step))}[/]");
        console.WriteLine();
    }

    private static void Item(IAnsiConsole console, string mark, string markup)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        grid.AddRow(new Markup(mark), new Markup(markup));
        console.Write(grid);
    }

    private static void Paragraph(IAnsiConsole console, string head, string text)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Width(10).Padding(0, 0, 1, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        grid.AddRow(new Markup($"[grey]{head}[/]"), new Text(text));
        console.Write(grid);
    }

    private static void Line(IAnsiConsole console, string markup) => console.Write(new Padder(new Markup(markup), new Padding(0, 0, 0, 0)));

    private static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "✓",
        Verdict.ReadyWithCosts => "~",
        Verdict.NotReady => "✗",
        _ => "?",
    };

    private static char Fill(EntryPointState state) => state switch
    {
        EntryPointState.Blocked => '█',
        EntryPointState.Brief => '▓',
        EntryPointState.Thread => '▒',
        EntryPointState.Clean => '░',
        _ => '┄',
    };

    private static string ColorOf(EntryPointState state) => state switch
    {
        EntryPointState.Blocked => "red",
        EntryPointState.Brief or EntryPointState.Thread => "yellow",
        EntryPointState.Clean => "green",
        _ => "grey",
    };

    private static string ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "green",
        Verdict.ReadyWithCosts => "yellow",
        Verdict.NotReady => "red",
        _ => "aqua",
    };

    private static string Count(int number) => number == 0 ? "" : Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
