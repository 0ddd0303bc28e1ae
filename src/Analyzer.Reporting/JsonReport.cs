using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The findings as plain JSON, for scripts; <c>schema</c> counts up with every change that breaks a reader.</summary>
public static class JsonReport
{
    private const int SchemaVersion = 1;

    /// <summary>Writes the report.</summary>
    public static void Write(Findings findings, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", SchemaVersion);
            json.WriteString("tool", ToolInformation.Name);
            json.WriteString("version", ToolInformation.Version);
            json.WriteNumber("files", findings.FileCount);
            if (findings.Readiness is { } readiness)
                json.WriteString("verdict", ReadinessNames.Key(readiness.Verdict));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in findings.Diagnostics)
                Write(json, diagnostic);
            json.WriteEndArray();
            json.WriteStartArray("notices");
            foreach (var notice in findings.Notices)
                Write(json, notice);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.WriteLine();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", Names.Of(diagnostic.Severity));
        json.WriteString("precision", Names.Of(diagnostic.Precision));
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Location);
        json.WriteString("symbol", diagnostic.ContainingSymbol);
        json.WriteString("cause", diagnostic.Cause);
        json.WriteStartArray("entryPoints");
        foreach (var entryPoint in diagnostic.EntryPoints)
            json.WriteStringValue(entryPoint);
        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (var step in diagnostic.Path)
        {
            json.WriteStartObject();
            WritePlace(json, step.Location);
            json.WriteString("function", step.Function);
            json.WriteString("message", step.Message);
            json.WriteNumber("depth", step.Depth);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Notice notice)
    {
        json.WriteStartObject();
        json.WriteString("id", notice.Id);
        json.WriteString("kind", notice.Kind == NoticeKind.Configuration ? "configuration" : "execution");
        json.WriteString("severity", Names.Of(notice.Severity));
        json.WriteString("message", notice.Message);
        json.WriteString("path", notice.Path);
        json.WriteString("rule", notice.RuleId);
        json.WriteString("stack", notice.Stack);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        var region = ReportRegion.Of(location);
        json.WriteString("path", region.Path);
        json.WriteNumber("line", region.Line);
        json.WriteNumber("column", region.StartColumn);
        json.WriteNumber("endColumn", region.EndColumn);
    }
}
