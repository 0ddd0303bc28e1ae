using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Analyzer.Reporting;

/// <summary>The findings as SARIF 2.1.0, for GitHub code scanning or for the viewers of IDEs.</summary>
/// <remarks>The same findings give the same bytes: no times, no absolute paths, no identifiers made up on the way.</remarks>
public static class SarifReport
{
    /// <summary>Writes the log for a viewer.</summary>
    public static void Write(Findings findings, TextWriter output) => Write(findings, output, isForGitHub: false);

    /// <summary>Writes the log. The writer must not emit a byte order mark, since GitHub's upload refuses it.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="output">Where the log goes.</param>
    /// <param name="isForGitHub">GitHub makes an open alert of each result: leaves out what a comment lets pass.</param>
    public static void Write(Findings findings, TextWriter output, bool isForGitHub)
    {
        var serializer = JsonSerializer.Create(new JsonSerializerSettings
        {
            ContractResolver = new SarifContract(),
            Formatting = Formatting.Indented,
        });
        using var json = new JsonTextWriter(output) { CloseOutput = false };
        serializer.Serialize(json, Log(findings, isForGitHub));
        json.Flush();
        output.WriteLine();
    }

    /// <summary>The log as the SDK's object model.</summary>
    internal static SarifLog Log(Findings findings, bool isForGitHub = false) => new()
    {
        SchemaUri = new Uri("https://json.schemastore.org/sarif-2.1.0.json"),
        Version = SarifVersion.Current,
        Runs = [WithReadiness(Run(findings, isForGitHub), findings)],
    };

    private static Run WithReadiness(Run run, Findings findings)
    {
        if (findings.Readiness is { } report)
            run.SetProperty("asgi/readiness", JToken.Parse(ReadinessJson.Text(report, isIndented: false)));
        return run;
    }

    private static Run Run(Findings findings, bool isForGitHub) => new()
    {
        Tool = new Tool { Driver = Driver(findings) },
        Invocations = [SarifNotifications.Invocation(findings)],
        VersionControlProvenance = Provenance(findings.VersionControl),
        OriginalUriBaseIds = new Dictionary<string, ArtifactLocation>
        {
            [SarifLocations.SourceRoot] = new() { Description = new Message { Text = "The top of the repository, or the directory that was checked." } },
        },
        ColumnKind = ColumnKind.Utf16CodeUnits,
        // Python ends a line at CR too.
        NewlineSequences = ["\r\n", "\n", "\r"],
        Results = [.. SarifResults.Of(findings, isForGitHub)],
    };

    private static ToolComponent Driver(Findings findings) => new()
    {
        Name = ToolInformation.Name,
        FullName = $"{ToolInformation.Name} {ToolInformation.Version}",
        SemanticVersion = ToolInformation.Version,
        InformationUri = new Uri(ToolInformation.Repository),
        Rules = [.. findings.Rules.Select(SarifRules.Of)],
        Notifications = SarifNotifications.Descriptors(findings),
    };

    private static VersionControlDetails[]? Provenance(VersionControl? versionControl) => versionControl is null ? null :
    [
        new()
        {
            RepositoryUri = versionControl.RepositoryUri,
            RevisionId = NullIfEmpty(versionControl.RevisionId),
            Branch = NullIfEmpty(versionControl.Branch),
            MappedTo = new ArtifactLocation { UriBaseId = SarifLocations.SourceRoot },
        },
    ];

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
