using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>The identity of a finding that survives moved lines: what github/codeql-action computes where it is missing.</summary>
internal sealed class Fingerprints
{
    /// <summary>The key that GitHub reads.</summary>
    public const string Key = "primaryLocationLineHash";

    private readonly Dictionary<SourceText, LineHashes> _hashes = [];

    /// <summary>The hash of the line and of the 100 characters that follow, with <c>:N</c> for the N-th of its kind in the file.</summary>
    public string Of(Syntax.Location location)
    {
        if (!_hashes.TryGetValue(location.Source, out var hashes))
        {
            // The byte order mark is a character to codeql-action, and would be one to the file's first hash.
            var text = location.Source.HasByteOrderMark ? "\uFEFF" + location.Source.Content : location.Source.Content;
            hashes = new LineHashes(text);
            _hashes.Add(location.Source, hashes);
        }

        return hashes[ReportRegion.Of(location).Line - 1];
    }
}
