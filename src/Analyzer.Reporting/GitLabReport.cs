using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The findings as GitLab's Code Quality report, which merge requests show beside the changed lines.</summary>
/// <remarks>Format: GitLab documentation, "Code Quality", section "Code Quality report format".</remarks>
public static class GitLabReport
{
    /// <summary>Writes the report: an array, empty where there is nothing.</summary>
    public static void Write(Findings findings, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var seen = new Dictionary<FindingIdentity, int>();
            json.WriteStartArray();
            foreach (var diagnostic in findings.Diagnostics)
                Write(json, diagnostic, seen);
            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.WriteLine();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Dictionary<FindingIdentity, int> seen)
    {
        var region = ReportRegion.Of(diagnostic.Location);
        var identity = FindingIdentity.Of(diagnostic);
        var number = seen[identity] = seen.GetValueOrDefault(identity) + 1;
        json.WriteStartObject();
        json.WriteString("description", $"{diagnostic.Descriptor.Id}: {diagnostic.Message}");
        json.WriteString("check_name", diagnostic.Descriptor.Id);
        // GitLab tells findings apart by it, and takes one it has seen for the same.
        json.WriteString("fingerprint", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{identity.Path}\0{identity.Fingerprint}\0{number}")))));
        json.WriteString("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "major",
            DiagnosticSeverity.Warning => "minor",
            _ => "info",
        });
        json.WriteStartObject("location");
        json.WriteString("path", region.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", region.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
