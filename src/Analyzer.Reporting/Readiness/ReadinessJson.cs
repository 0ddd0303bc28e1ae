using System.Text.Encodings.Web;
using System.Text.Json;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The readiness report for programs: <c>docs/readiness.schema.json</c> documents it, and SARIF carries it as a property.</summary>
public static class ReadinessJson
{
    /// <summary>Writes the report.</summary>
    public static void Write(ReadinessReport report, TextWriter output) => output.WriteLine(Text(report, isIndented: true));

    /// <summary>The report as JSON.</summary>
    internal static string Text(ReadinessReport report, bool isIndented)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", ReadinessReport.SchemaVersion);
            json.WriteString("tool", $"{ToolInformation.Name} {ToolInformation.Version}");
            json.WriteString("verdict", ReadinessNames.Key(report.Verdict));
            json.WriteString("summary", report.Summary());
            json.WriteNumber("effortPoints", report.Effort);
            WriteConfidence(json, report.Confidence);
            List(json, "applications", report.Applications, application => WriteApplication(json, application));
            List(json, "notices", report.Notices, json.WriteStringValue);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteConfidence(Utf8JsonWriter json, Confidence confidence)
    {
        json.WriteStartObject("confidence");
        json.WriteNumber("files", confidence.FileCount);
        json.WriteNumber("brokenFiles", confidence.BrokenFileCount);
        json.WriteNumber("calls", confidence.CallCount);
        json.WriteNumber("knownCalls", confidence.KnownCallCount);
        json.WriteNumber("middleware", confidence.MiddlewareCount);
        json.WriteNumber("knownMiddleware", confidence.KnownMiddlewareCount);
        json.WriteBoolean("isEnough", confidence.IsEnough);
        json.WriteEndObject();
    }

    private static void WriteApplication(Utf8JsonWriter json, ApplicationReport application)
    {
        json.WriteStartObject();
        json.WriteString("name", application.Name);
        json.WriteString("framework", application.Framework);
        json.WriteString("version", application.Version);
        json.WriteString("mountedOn", application.MountedOn);
        json.WriteString("interface", application.Serves.ToString().ToLowerInvariant());
        WritePlace(json, "place", application.Location);
        json.WriteString("verdict", ReadinessNames.Key(application.Verdict));
        json.WriteNumber("effortPoints", application.Effort);
        json.WriteString("recommendedCommand", application.RecommendedCommand);
        List(json, "reasons", application.Reasons, reason => WriteReason(json, reason));
        List(json, "entryPoints", application.EntryPoints, row => WriteEntryPoint(json, row));
        List(json, "blockers", application.Blockers, blocker => WriteBlocker(json, blocker));
        json.WriteNumber("unreachedFindings", application.UnreachedCount);
        List(json, "middleware", application.Middleware?.Rows ?? [], row => WriteMiddleware(json, row));
        List(json, "servers", application.Servers, server => WriteServer(json, server));
        List(json, "dependencies", application.Dependencies, dependency => WriteDependency(json, dependency));
        List(json, "migration", application.Migration, app =>
        {
            json.WriteStartObject();
            json.WriteString("package", app.Name);
            json.WriteNumber("views", app.Views.Length);
            foreach (var way in Enum.GetValues<MoveWay>())
                json.WriteNumber(ReadinessNames.Key(way), app.Count(way));
            json.WriteEndObject();
        });
        List(json, "upgrades", application.Upgrades, upgrade =>
        {
            json.WriteStartObject();
            json.WriteString("distribution", upgrade.Distribution);
            json.WriteString("version", upgrade.Version);
            json.WriteNumber("views", upgrade.ViewCount);
            List(json, "twins", upgrade.Twins, json.WriteStringValue);
            json.WriteEndObject();
        });
        List(json, "plan", application.Plan, step =>
        {
            json.WriteStartObject();
            json.WriteString("text", step.Text);
            json.WriteNumber("effortPoints", step.Effort);
            json.WriteNumber("entryPoints", step.EntryPointCount);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteReason(Utf8JsonWriter json, VerdictReason reason)
    {
        json.WriteStartObject();
        json.WriteString("means", ReadinessNames.Key(reason.Means));
        json.WriteString("text", reason.Text);
        json.WriteNumber("count", reason.Count);
        json.WriteString("rule", reason.RuleId);
        json.WriteString("advice", reason.Advice);
        if (reason.Location is { } location)
            WritePlace(json, "place", location);
        json.WriteEndObject();
    }

    private static void WriteEntryPoint(Utf8JsonWriter json, EntryPointRow row)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteString("kind", row.Kind);
        json.WriteString("route", row.Route);
        List(json, "methods", row.Methods, json.WriteStringValue);
        json.WriteString("state", ReadinessNames.Key(row.State));
        WritePlace(json, "place", row.Location);
        List(json, "wouldBlock", row.WouldBlock, call =>
        {
            json.WriteStartObject();
            json.WriteString("api", call.Api);
            json.WriteString("kind", call.Kind);
            json.WriteString("instead", call.Instead);
            json.WriteString("since", call.Since);
            json.WriteString("way", ReadinessNames.Key(call.Way));
            json.WriteString("place", call.Place);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteBlocker(Utf8JsonWriter json, Blocker blocker)
    {
        json.WriteStartObject();
        json.WriteString("cause", blocker.Cause);
        json.WriteBoolean("isBrief", blocker.IsBrief);
        json.WriteString("rule", blocker.RuleId);
        WritePlace(json, "place", blocker.Place);
        json.WriteNumber("effortPoints", blocker.Effort);
        json.WriteNumber("findings", blocker.Findings.Length);
        List(json, "entryPoints", blocker.EntryPoints, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteMiddleware(Utf8JsonWriter json, ChainRow row)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteString("mode", row.Mode);
        json.WriteBoolean("isSwitch", row.IsSwitch);
        json.WriteString("instead", row.Instead);
        json.WriteString("fault", row.Fault);
        json.WriteString("condition", row.Condition);
        WritePlace(json, "place", row.Location);
        json.WriteEndObject();
    }

    private static void WriteServer(Utf8JsonWriter json, ServerCommand server)
    {
        json.WriteStartObject();
        json.WriteString("server", server.Server.Name);
        json.WriteString("workerClass", server.WorkerClass ?? "");
        json.WriteString("speaks", server.Serves.ToString().ToLowerInvariant());
        json.WriteString("target", server.Target ?? "");
        json.WriteString("workers", server.Workers?.Text ?? "");
        json.WriteString("threads", server.Threads?.Text ?? "");
        json.WriteString("stage", server.Surroundings.Stage.ToString().ToLowerInvariant());
        json.WriteString("why", server.Surroundings.Why);
        json.WriteBoolean("isMismatched", server.IsMismatched);
        WritePlace(json, "place", server.Location);
        json.WriteEndObject();
    }

    private static void WriteDependency(Utf8JsonWriter json, DependencyAssessment dependency)
    {
        json.WriteStartObject();
        json.WriteString("name", dependency.Known.Name);
        json.WriteString("version", dependency.Version);
        json.WriteString("state", ReadinessNames.Key(dependency.State));
        json.WriteString("remark", ReadinessNames.Remark(dependency));
        json.WriteString("source", dependency.Known.Source);
        WritePlace(json, "place", dependency.Used.Location);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, Location location)
    {
        var region = ReportRegion.Of(location);
        json.WriteStartObject(name);
        json.WriteString("path", region.Path);
        json.WriteNumber("line", region.Line);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
