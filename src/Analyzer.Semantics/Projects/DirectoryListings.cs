using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Analyzer.Semantics;

/// <summary>Remembers what directories hold, so that asking for many names that are not there costs one look.</summary>
internal sealed class DirectoryListings(IFileSystem fileSystem)
{
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _names = new(StringComparer.Ordinal);

    // The same by root and directory, so that the way from the one to the other is gone once.
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, FrozenSet<string>>> _below = new(StringComparer.Ordinal);

    /// <summary>Whether something is at <paramref name="path"/>, which lies below <paramref name="root"/>.</summary>
    public bool Contains(string path, string root)
    {
        if (path.Length <= root.Length)
            return true;
        var directory = PathText.Parent(path)!;
        return NamesIn(directory, root).Contains(PathText.Name(path));
    }

    /// <summary>What <paramref name="directory"/>, which is or lies below <paramref name="root"/>, holds; nothing if it is not there.</summary>
    private FrozenSet<string> NamesIn(string directory, string root)
    {
        var known = _below.GetOrAdd(root, static _ => new ConcurrentDictionary<string, FrozenSet<string>>(StringComparer.Ordinal));
        if (!known.TryGetValue(directory, out var names))
            known[directory] = names = Contains(directory, root) ? _names.GetOrAdd(directory, Read) : [];
        return names;
    }

    private FrozenSet<string> Read(string directory)
    {
        if (!fileSystem.DirectoryExists(directory))
            return [];
        try
        {
            return fileSystem.Enumerate(directory).Select(entry => entry.Name).ToFrozenSet(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A directory that may not be listed has no modules for Python's path finder either (importlib: FileFinder).
            return [];
        }
    }
}
