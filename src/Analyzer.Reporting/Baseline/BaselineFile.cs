using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Analyzer.Reporting;

/// <summary>A baseline: the SARIF log of an earlier run.</summary>
/// <remarks>Read as plain JSON, of which a finding's identity needs a few fields: the SARIF SDK's own reader never ends where a log breaks off inside of a property bag.</remarks>
public static class BaselineFile
{
    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The findings of a log; those that a comment let pass, or that were gone already, are none.</summary>
    /// <exception cref="InvalidDataException">It is no log of this analyzer.</exception>
    public static ImmutableArray<FindingIdentity> Read(Stream stream)
    {
        // Shells have written logs in UTF-16.
        using var text = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var content = text.ReadToEnd();
        if (string.IsNullOrWhiteSpace(content))
            throw new InvalidDataException("it is empty");
        try
        {
            using var log = JsonDocument.Parse(content, s_options);
            return Findings(log.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Not JSON; or half of a surrogate pair, which no text has.
            throw new InvalidDataException($"it is not SARIF: {exception.Message}", exception);
        }
    }

    private static ImmutableArray<FindingIdentity> Findings(JsonElement log)
    {
        if (Member(log, "runs") is not { ValueKind: JsonValueKind.Array } runs || runs.GetArrayLength() != 1 || Text(Member(Member(Member(runs[0], "tool"), "driver"), "name")) != ToolInformation.Name)
            throw new InvalidDataException($"it is no SARIF log with one run of {ToolInformation.Name}");
        return Member(runs[0], "results") switch
        {
            null or { ValueKind: JsonValueKind.Null } => [],
            { ValueKind: JsonValueKind.Array } results => [.. results.EnumerateArray().Where(IsOpen).Select(Identity)],
            _ => throw new InvalidDataException("its results are no list"),
        };
    }

    private static bool IsOpen(JsonElement result) =>
        !(Member(result, "suppressions") is { ValueKind: JsonValueKind.Array } suppressions && suppressions.GetArrayLength() > 0) && Text(Member(result, "baselineState")) != "absent";

    private static FindingIdentity Identity(JsonElement result)
    {
        var location = Member(result, "locations") is { ValueKind: JsonValueKind.Array } locations && locations.GetArrayLength() > 0 ? locations[0] : (JsonElement?)null;
        var uri = Text(Member(Member(Member(location, "physicalLocation"), "artifactLocation"), "uri"));
        var fingerprint = Text(Member(Member(result, "partialFingerprints"), FindingIdentity.Key));
        if (uri is null || fingerprint is null || Text(Member(result, "ruleId")) is not { } rule)
            throw new InvalidDataException($"a result has no rule, no location, or no fingerprint {FindingIdentity.Key}");
        return new FindingIdentity(rule, Uri.UnescapeDataString(uri), fingerprint);
    }

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
