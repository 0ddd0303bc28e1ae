using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary>A format of reports, by its name in <c>--format</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsForPeople">Whether colours and statistics make sense in it.</param>
/// <param name="Write">Writes a report.</param>
internal sealed record ReportFormat(string Name, bool IsForPeople, Action<Findings, TextWriter, ReportOptions> Write)
{
    /// <summary>The format where none is asked for.</summary>
    public static ReportFormat Text { get; } = new("text", true, (findings, output, options) => TextReport.Write(findings, output, options.Style));

    /// <summary>All formats.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Text,
        new("concise", true, (findings, output, options) => ConciseReport.Write(findings, output, options.Style)),
        new("json", false, (findings, output, _) => JsonReport.Write(findings, output)),
        new("sarif", false, (findings, output, options) => SarifReport.Write(findings, output, options.IsForGitHub)),
        new("gitlab", false, (findings, output, _) => GitLabReport.Write(findings, output)),
        new("junit", false, (findings, output, _) => JUnitReport.Write(findings, output)),
        new("markdown", false, (findings, output, _) => MarkdownReport.Write(findings, output)),
        new("github", false, (findings, output, _) => GitHubReport.Write(findings, output)),
    ];

    /// <summary>The format called <paramref name="name"/>.</summary>
    public static ReportFormat Named(string name) => All.First(format => format.Name == name);

    /// <summary>The format that the name of a file asks for; <see cref="Text"/> if none.</summary>
    public static ReportFormat ForFile(string path) => Path.GetExtension(path) switch
    {
        ".sarif" => Named("sarif"),
        ".md" => Named("markdown"),
        ".xml" => Named("junit"),
        ".json" => Named("json"),
        _ => Text,
    };
}
