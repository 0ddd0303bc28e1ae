using Analyzer.Reporting;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli.LanguageServer;

/// <summary>The analysis of one folder of a workspace: what the disk holds, with what the editor holds in its place.</summary>
/// <param name="host">The environment.</param>
/// <param name="makeAnalysis">Makes the analysis.</param>
/// <param name="arguments">Options of <c>check</c>.</param>
/// <param name="folder">The folder, absolute.</param>
internal sealed class FolderAnalysis(CommandHost host, Func<IAnalysis> makeAnalysis, IEnumerable<string> arguments, string folder)
{
    private readonly TreeCache _trees = new();

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Analyses.</summary>
    /// <param name="buffers">What the editor holds, by absolute path.</param>
    /// <exception cref="UsageException">The configuration cannot be followed.</exception>
    public FolderResult Run(IReadOnlyDictionary<string, byte[]> buffers)
    {
        var options = new CheckOptions();
        // The configuration may have changed since the last time.
        var session = new CheckSession(host, options, options.ToCommand().Parse([.. arguments, "--no-progress", folder]), makeAnalysis()) { Trees = _trees };
        var project = session.Open(new OverlaidFiles(session.FileSystem, buffers));
        var findings = session.Analyze(project).Findings;
        if (session.Settings.Baseline is { } baseline)
            findings = new KnownFindings(host, project).CompareWithBaseline(findings, baseline).Findings;
        return new FolderResult(findings, project);
    }
}

/// <summary>What an analysis of a folder found.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Project">The files.</param>
internal sealed record FolderResult(Findings Findings, PythonProject Project)
{
    private readonly Dictionary<string, string> _fullPaths = Project.Files.ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal);

    /// <summary>The absolute path of a file in a finding; null for one that is not on the disk, such as a stub.</summary>
    public string? FullPathOf(SourceText source) =>
        _fullPaths.TryGetValue(source.Path, out var path) ? path
        : Project.Documents.FirstOrDefault(document => document.Path == source.Path)?.FullPath;

    /// <summary>The findings in a file.</summary>
    public IEnumerable<Diagnostic> In(string fullPath) => Findings.Diagnostics.Where(diagnostic => FullPathOf(diagnostic.Location.Source) == fullPath);
}
