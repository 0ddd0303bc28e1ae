using System.Text;

namespace Analyzer.Cli.LanguageServer;

/// <summary>The folders and documents that a client has open, and what was found in them.</summary>
/// <param name="makeFolder">Makes the analysis of a folder.</param>
internal sealed class Workspace(Func<string, FolderAnalysis> makeFolder)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly List<FolderAnalysis> _folders = [];
    private readonly Dictionary<FolderAnalysis, FolderResult> _results = [];
    private HashSet<string> _published = new(StringComparer.Ordinal);

    /// <summary>Adds a folder.</summary>
    public void AddFolder(string path)
    {
        lock (_lock)
            _folders.Add(makeFolder(path));
    }

    /// <summary>Takes a folder out.</summary>
    public void RemoveFolder(string path)
    {
        lock (_lock)
            _folders.RemoveAll(folder => folder.Folder == path);
    }

    /// <summary>A document was opened, or its text has changed.</summary>
    public void Put(string uri, int version, string text)
    {
        if (DocumentUri.PathOf(uri) is not { } path)
            return;
        lock (_lock)
            _documents[path] = new OpenDocument(uri, version, text);
    }

    /// <summary>A document was closed: what counts is the disk.</summary>
    public void Close(string uri)
    {
        lock (_lock)
            _documents.Remove(DocumentUri.PathOf(uri) ?? "");
    }

    /// <summary>The text of an open document; null for any other.</summary>
    public string? TextOf(string path)
    {
        lock (_lock)
            return _documents.GetValueOrDefault(path)?.Text;
    }

    /// <summary>What was found in the folder that has a file; null where it was not analysed yet.</summary>
    public FolderResult? ResultFor(string path)
    {
        lock (_lock)
        {
            return _folders.Where(folder => path.StartsWith($"{folder.Folder.TrimEnd('/')}/", StringComparison.Ordinal))
                .OrderByDescending(folder => folder.Folder.Length)
                .Select(folder => _results.GetValueOrDefault(folder))
                .FirstOrDefault(result => result is not null);
        }
    }

    /// <summary>Analyses every folder.</summary>
    /// <param name="fail">Takes what kept a folder from being analysed: its last result stays.</param>
    /// <returns>What to publish: each file that has findings, or had some the last time.</returns>
    public List<PublishDiagnosticsParams> Analyze(Action<FolderAnalysis, Exception> fail)
    {
        FolderAnalysis[] folders;
        Dictionary<string, OpenDocument> documents;
        lock (_lock)
        {
            folders = [.. _folders];
            documents = new(_documents, StringComparer.Ordinal);
        }

        var buffers = documents.ToDictionary(document => document.Key, document => Encoding.UTF8.GetBytes(document.Value.Text), StringComparer.Ordinal);
        var results = new Dictionary<FolderAnalysis, FolderResult>();
        foreach (var folder in folders)
        {
            try
            {
                results[folder] = folder.Run(buffers);
            }
            catch (Exception exception)
            {
                fail(folder, exception);
            }
        }

        lock (_lock)
        {
            foreach (var gone in _results.Keys.Except(_folders).ToList())
                _results.Remove(gone);
            foreach (var (folder, result) in results)
                _results[folder] = result;
            return Publish(documents);
        }
    }

    private List<PublishDiagnosticsParams> Publish(Dictionary<string, OpenDocument> documents)
    {
        var found = new SortedDictionary<string, List<LspDiagnostic>>(StringComparer.Ordinal);
        foreach (var result in _results.Values)
        {
            foreach (var diagnostic in result.Findings.Diagnostics)
            {
                if (result.FullPathOf(diagnostic.Location.Source) is not { } path)
                    continue;
                if (!found.TryGetValue(path, out var inFile))
                    found.Add(path, inFile = []);
                inFile.Add(Conversion.DiagnosticOf(diagnostic, result));
            }
        }

        var published = found.Keys.ToHashSet(StringComparer.Ordinal);
        // A file that is mended is told to be, and so is one that was just opened.
        foreach (var path in _published.Concat(documents.Keys))
            found.TryAdd(path, []);
        _published = published;
        return [.. found.Select(file => new PublishDiagnosticsParams(
            documents.GetValueOrDefault(file.Key)?.Uri ?? DocumentUri.Of(file.Key),
            documents.GetValueOrDefault(file.Key)?.Version,
            [.. file.Value]))];
    }

    private sealed record OpenDocument(string Uri, int Version, string Text);
}
