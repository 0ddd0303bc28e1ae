using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>Trees by what their files hold: a file that did not change since an analysis of this process is not parsed again.</summary>
/// <remarks>The content is the key, and not a time: a tree is a function of text and version, whoever wrote the file and when. Safe for several threads.</remarks>
internal sealed class TreeCache
{
    /// <summary>A tree that so many analyses in a row did not ask for is forgotten; two, since <c>--since</c> analyses in pairs.</summary>
    private const int Patience = 2;

    private readonly ConcurrentDictionary<Key, Entry> _entries = new();
    private int _run;

    /// <summary>The number of trees.</summary>
    public int Count => _entries.Count;

    /// <summary>Begins an analysis, and forgets what the last ones had no use for.</summary>
    public void BeginRun()
    {
        _run++;
        foreach (var (key, entry) in _entries)
        {
            if (_run - entry.LastRun > Patience)
                _entries.TryRemove(key, out _);
        }
    }

    /// <summary>The tree of a file.</summary>
    /// <param name="path">The path as reports show it.</param>
    /// <param name="bytes">What the file holds.</param>
    /// <param name="version">The Python version whose syntax is accepted.</param>
    public SyntaxTree Parse(string path, byte[] bytes, PythonVersion? version)
    {
        var key = new Key(path, version, BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(bytes)));
        var entry = _entries.TryGetValue(key, out var known) ? known : _entries.GetOrAdd(key, new Entry(SyntaxTree.Parse(path, bytes, version)));
        entry.LastRun = _run;
        return entry.Tree;
    }

    private readonly record struct Key(string Path, PythonVersion? Version, UInt128 Content);

    private sealed class Entry(SyntaxTree tree)
    {
        public SyntaxTree Tree { get; } = tree;

        public int LastRun { get; set; }
    }
}
