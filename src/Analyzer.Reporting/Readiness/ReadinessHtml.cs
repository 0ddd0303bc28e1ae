using System.Globalization;
using System.Net;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The readiness report as one HTML file: no network, dark and light, to be read on a phone, with the paths of calls to unfold.</summary>
/// <remarks>Everything is there without scripts; the script only filters.</remarks>
public static class ReadinessHtml
{
    /// <summary>Writes the page.</summary>
    public static void Write(ReadinessReport report, TextWriter output)
    {
        output.WriteLine("<!doctype html>");
        output.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine("<link rel=\"icon\" href=\"data:,\">");
        output.WriteLine($"<title>ASGI readiness: {ReadinessReport.Name(report.Verdict)}</title><style>{Resource("readiness.css")}</style></head><body>");
        output.WriteLine($"<h1>ASGI readiness {Badge(report.Verdict)}</h1>");
        output.WriteLine($"<p>{Prose(report.Summary())}</p>");
        output.WriteLine(Invariant($"<p class=\"faint\">Confidence: {Text(report.Confidence.ToString())}. Effort: {report.Effort} points, an estimate.</p>"));
        if (report.Applications.Length > 1)
        {
            output.WriteLine("<nav aria-label=\"Applications\"><ul>");
            foreach (var (index, application) in report.Applications.Index())
                output.WriteLine(Invariant($"<li><a href=\"#a{index}\">{Text($"{application.Framework} {application.Name}")}</a> {Badge(application.Verdict)}</li>"));
            output.WriteLine("</ul></nav>");
        }

        output.WriteLine("<main>");
        foreach (var (index, application) in report.Applications.Index())
            Write(application, index, output);
        output.WriteLine("</main>");
        foreach (var notice in report.Notices)
            output.WriteLine($"<p class=\"faint\">{Text(notice)}</p>");
        output.WriteLine($"<footer class=\"faint\"><p>{ToolInformation.Name} {ToolInformation.Version}</p></footer><script>{Resource("readiness.js")}</script></body></html>");
    }

    private static void Write(ApplicationReport application, int index, TextWriter output)
    {
        output.WriteLine(Invariant($"<section id=\"a{index}\"><h2>{Text($"{application.Framework} {application.Version}".Trim())} <code>{Text(application.Name)}</code> {Badge(application.Verdict)}</h2>"));
        if (application.MountedOn.Length > 0)
            output.WriteLine($"<p>Mounted on {Code(application.MountedOn)}</p>");
        output.WriteLine("<ul>");
        foreach (var reason in application.Reasons)
            output.WriteLine($"<li><span class=\"{ReadinessNames.Key(reason.Means)}\">{ReadinessReport.Name(reason.Means)}</span> {Prose(reason.Text)}{(reason.Location is { } location ? $" <code class=\"faint\">{Text(ReadinessNames.Place(location))}</code>" : "")}</li>");
        output.WriteLine("</ul>");
        WritePlan(application, output);
        WriteBlockers(application, output);
        WriteEntryPoints(application, output);
        WriteMigration(application, output);
        WriteMiddleware(application, output);
        Table(output, "Servers", ["Server", "Serves", "Where", "For", "Settings"], application.Servers.Select(server => new[]
        {
            Text(server.Title), Code(ReadinessNames.Target(server)), Code(ReadinessNames.Place(server.Location)), Text($"{server.Surroundings.Stage.ToString().ToLowerInvariant()}: {server.Surroundings.Why}"), Text(ReadinessNames.Settings(server)),
        }));
        Table(output, "Dependencies", ["Distribution", "Version", "State", "Remark", "Source"], application.Dependencies.Select(dependency => new[]
        {
            Text(dependency.Known.Name), Text(dependency.Version), $"<span class=\"{ReadinessNames.Key(dependency.State)}\">{ReadinessNames.Key(dependency.State)}</span>", dependency.State == DependencyState.Ready ? "" : Text(ReadinessNames.Remark(dependency)), Text(dependency.Known.Source),
        }));
        if (application.RecommendedCommand.Length > 0)
            output.WriteLine($"<h3>{ReadinessNames.Advice(application)}</h3><pre tabindex=\"0\"><code>{Text(application.RecommendedCommand)}</code></pre><p class=\"faint\">{Prose(ReadinessNames.Measure(application))}.</p>");
        output.WriteLine("</section>");
    }

    private static void WritePlan(ApplicationReport application, TextWriter output)
    {
        if (application.Plan.IsEmpty)
            return;
        output.WriteLine(Invariant($"<h3>Plan ({application.Effort} points)</h3><ol>"));
        foreach (var step in application.Plan)
            output.WriteLine(Invariant($"<li>{Prose(step.Text)}<span class=\"faint\">{Text(ReadinessNames.Price(step))}</span></li>"));
        output.WriteLine("</ol>");
    }

    private static void WriteBlockers(ApplicationReport application, TextWriter output)
    {
        if (application.Blockers.IsEmpty)
            return;
        output.WriteLine("<h3>What holds the loop</h3>");
        foreach (var blocker in application.Blockers)
        {
            output.WriteLine($"<details><summary><strong class=\"blocked\">{Text(blocker.Cause)}</strong> at <code>{Text(ReadinessNames.Place(blocker.Place))}</code> holds up {TextReport.Count(blocker.EntryPoints.Length, "entry point")} <span class=\"faint\">{blocker.RuleId}</span></summary>");
            output.WriteLine($"<p>{Prose(blocker.Advice)}</p>");
            foreach (var finding in blocker.Findings)
                WritePath(finding, output);
            output.WriteLine($"<p class=\"faint\">Held up: {string.Join(", ", blocker.EntryPoints.Select(Code))}</p></details>");
        }
    }

    private static void WritePath(Diagnostic finding, TextWriter output)
    {
        output.WriteLine("<ol class=\"path\">");
        foreach (var step in finding.Path)
            output.WriteLine($"<li>{Code(ReadinessNames.Place(step.Location))} {Text(step.Function)} {Text(step.Message)}</li>");
        if (finding.Path.IsEmpty)
            output.WriteLine($"<li>{Code(ReadinessNames.Place(finding.Location))} {Text(finding.Message)}</li>");
        output.WriteLine("</ol>");
    }

    private static void WriteEntryPoints(ApplicationReport application, TextWriter output)
    {
        if (application.EntryPoints.IsEmpty)
            return;
        var states = application.EntryPoints.CountBy(row => row.State).OrderBy(pair => pair.Key).ToList();
        output.WriteLine("<div data-filtered><h3>Entry points</h3>");
        output.WriteLine($"<div class=\"bar\" role=\"img\" aria-label=\"{Text(string.Join(", ", states.Select(pair => Invariant($"{pair.Value} {ReadinessNames.Of(pair.Key)}"))))}\">{string.Concat(states.Select(pair => Invariant($"<span class=\"{ReadinessNames.Key(pair.Key)}\" style=\"flex:{pair.Value}\"></span>")))}</div>");
        output.WriteLine($"<p>{string.Join(" · ", states.Select(pair => Invariant($"<span class=\"{ReadinessNames.Key(pair.Key)}\">{pair.Value} {ReadinessNames.Of(pair.Key)}</span>")))}</p>");
        output.WriteLine("<div class=\"filter\"><input type=\"search\" placeholder=\"Filter by name, route or call\" aria-label=\"Filter entry points\"><select aria-label=\"State\"><option value=\"\">all states</option>");
        foreach (var (state, _) in states)
            output.WriteLine($"<option value=\"{ReadinessNames.Key(state)}\">{ReadinessNames.Of(state)}</option>");
        output.WriteLine("</select><output class=\"faint\"></output></div><div class=\"scroll\"><table class=\"cards\"><thead><tr><th>Entry point</th><th>Kind</th><th>State</th><th>Where</th></tr></thead><tbody>");
        foreach (var row in application.EntryPoints)
        {
            var route = row.Route.Length > 0 ? $" <span class=\"faint\">{Text(row.Route)}</span>" : "";
            var would = row.WouldBlock.IsEmpty ? "" : $"<details><summary class=\"faint\">as async def {TextReport.Count(row.WouldBlock.Length, "call")} would block</summary><ul>{string.Concat(row.WouldBlock.Select(call => $"<li>{Code(call.Api)} → {Prose(ReadinessNames.Way(call))} <span class=\"faint\">{Text(call.Place)}</span></li>"))}</ul></details>";
            output.WriteLine($"<tr data-state=\"{ReadinessNames.Key(row.State)}\"><td data-head=\"Entry point\">{Code(row.Name)}{route}{would}</td><td data-head=\"Kind\">{Text(row.Kind)}</td><td data-head=\"State\" class=\"{ReadinessNames.Key(row.State)}\">{ReadinessNames.Of(row.State)}</td><td data-head=\"Where\">{Code(ReadinessNames.Place(row.Location))}</td></tr>");
        }

        output.WriteLine("</tbody></table></div></div>");
    }

    private static void WriteMigration(ApplicationReport application, TextWriter output)
    {
        if (application.Migration.IsEmpty)
            return;
        Table(output, "On worker threads today: what it takes to make them async def", ["Package", "Views", "Free", "Await", "Upgrade", "Offload"], application.Migration.Select(app => (string[])
        [
            Code(app.Name), Invariant($"{app.Views.Length}"), .. Enum.GetValues<MoveWay>().Select(way => Invariant($"{app.Count(way)}")),
        ]));
        output.WriteLine("<p class=\"faint\">Free: nothing known would block. Await: all of it has a twin to await. Upgrade: a later version has one. Offload: something needs a worker thread. The entry points above show their calls.</p>");
        foreach (var upgrade in application.Upgrades)
            output.WriteLine($"<p>First {Code($"{upgrade.Distribution} {upgrade.Version}")} or later: {TextReport.Count(upgrade.ViewCount, "view")} can then await {string.Join(", ", upgrade.Twins.Select(Code))}.</p>");
    }

    private static void WriteMiddleware(ApplicationReport application, TextWriter output)
    {
        if (application.Middleware is not { Rows.IsEmpty: false } chain)
            return;
        output.WriteLine("<h3>Middleware, from the server inwards</h3><ol class=\"chain\">");
        foreach (var row in chain.Rows)
        {
            var kind = row.Mode switch { "async" => "clean", "sync" => "thread", _ => "unknown" };
            var remark = ReadinessNames.Remark(row);
            output.WriteLine($"<li class=\"{kind}\">{Code(row.Name)} <span class=\"faint\">{(row.Mode == "sync" ? "on a thread" : row.Mode == "async" ? "on the loop" : "unknown")} {Text(remark)}</span>{(row.IsSwitch ? "<div class=\"switch\">↕ switches between loop and thread</div>" : "")}</li>");
        }

        output.WriteLine($"<li class=\"unknown\"><span>{(chain.IsComplete ? "views" : "more that is not known, then views")}</span></li></ol>");
    }

    private static void Table(TextWriter output, string title, string[] heads, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine($"<h3>{title}</h3><div class=\"scroll\"><table class=\"cards\"><thead><tr>{string.Concat(heads.Select(head => $"<th>{head}</th>"))}</tr></thead><tbody>");
        foreach (var row in all)
            output.WriteLine($"<tr>{string.Concat(row.Zip(heads).Select(cell => $"<td data-head=\"{cell.Second}\">{cell.First}</td>"))}</tr>");
        output.WriteLine("</tbody></table></div>");
    }

    private static string Badge(Verdict verdict) => $"<span class=\"verdict {ReadinessNames.Key(verdict)}\">{ReadinessReport.Name(verdict)}</span>";

    private static string Code(string text) => $"<code>{Text(text)}</code>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    // What stands between backticks is code.
    private static string Prose(string text) => string.Concat(text.Split('`').Select((part, index) => index % 2 == 1 ? Code(part) : Text(part)));

    private static string Resource(string name)
    {
        using var stream = typeof(ReadinessHtml).Assembly.GetManifestResourceStream($"readiness/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
