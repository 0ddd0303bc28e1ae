using Analyzer.Reporting;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>--fix</c> and <c>--diff</c>: applies fixes and analyses again, until none is left that applies; nothing is written before that.</summary>
/// <param name="host">The console and disk.</param>
/// <param name="session">What is analysed.</param>
/// <param name="withUnsafe">Whether to apply fixes after which the code may mean something else.</param>
/// <param name="leaveNew">Leaves of findings what the run is asked for.</param>
internal sealed class FixRun(CommandHost host, CheckSession session, bool withUnsafe, Func<Findings, PythonProject, Findings> leaveNew)
{
    /// <summary>Each round applies what the one before had to leave; more would be fixes that undo each other.</summary>
    private const int MaxRounds = 10;

    private readonly Dictionary<string, SourceText> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>The number of fixes that were applied.</summary>
    public int Count { get; private set; }

    /// <summary>The files that changed, by the path in the reports: what they held, and what they are to hold.</summary>
    public IEnumerable<(SourceText Before, string After)> Changes => _originals
        .OrderBy(pair => pair.Value.Path, StringComparer.Ordinal)
        .Select(pair => (pair.Value, System.Text.Encoding.UTF8.GetString(_changed[pair.Key])));

    /// <summary>Applies what there is, and answers what is left.</summary>
    public Findings Run(Findings findings, PythonProject project)
    {
        for (var round = 0; round < MaxRounds && ApplyRound(findings, project); round++)
        {
            project = session.Open(new OverlaidFiles(session.FileSystem, _changed));
            findings = leaveNew(session.Analyze(project).Findings, project);
        }

        return findings;
    }

    /// <summary>Writes the files.</summary>
    public void Write()
    {
        foreach (var (fullPath, source) in _originals)
            SourceFileWriter.Write(fullPath, source, System.Text.Encoding.UTF8.GetString(_changed[fullPath]));
    }

    private bool ApplyRound(Findings findings, PythonProject project)
    {
        var fullPaths = project.Files.ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal);
        var hasChanged = false;
        foreach (var file in findings.Diagnostics.Where(diagnostic => diagnostic.Fixes.Any(fix => fix.IsSafe || withUnsafe)).GroupBy(diagnostic => diagnostic.Location.Source))
        {
            if (!fullPaths.TryGetValue(file.Key.Path, out var fullPath) || !IsWritable(fullPath, file.Key))
                continue;
            var (text, count) = FixApplier.Apply(file.Key, file, withUnsafe);
            if (count == 0)
                continue;
            _changed[fullPath] = System.Text.Encoding.UTF8.GetBytes(text);
            Count += count;
            hasChanged = true;
        }

        return hasChanged;
    }

    private bool IsWritable(string fullPath, SourceText source)
    {
        if (_originals.ContainsKey(fullPath))
            return true;
        if (_refused.Contains(fullPath))
            return false;
        if (SourceFileWriter.Read(fullPath, source.Path) is { } original)
        {
            _originals[fullPath] = original;
            _changed[fullPath] = System.Text.Encoding.UTF8.GetBytes(original.Content);
            return true;
        }

        host.Error.WriteLine($"warning: {source.Path}: not changed, since it is not in UTF-8");
        _refused.Add(fullPath);
        return false;
    }
}
