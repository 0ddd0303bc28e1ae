using System.Diagnostics;
using System.Threading.Channels;
using Analyzer.Semantics;

namespace Analyzer.Cli;

/// <summary>Changes of the files of a project, from the moment that it is made.</summary>
internal sealed class FileChanges : IDisposable
{
    /// <summary>An editor writes a file in several steps, and a checkout many files: what follows so soon belongs to the same change.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Where files change all the time, they are looked at so often.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(200);

    private readonly Channel<string> _paths = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Func<string, bool> _isOurs;

    /// <summary>Watches directories and all that is below them.</summary>
    /// <param name="directories">Absolute paths.</param>
    /// <param name="isOurs">Whether a path is one that the command itself writes.</param>
    /// <exception cref="UsageException">The system cannot watch them.</exception>
    public FileChanges(IEnumerable<string> directories, Func<string, bool> isOurs)
    {
        _isOurs = isOurs;
        foreach (var directory in Outermost(directories))
            _watchers.Add(Watch(directory));
    }

    /// <summary>Waits until something changed, and for a while nothing more.</summary>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>False where it was ended.</returns>
    public bool Wait(CancellationToken stop)
    {
        try
        {
            while (!Take(stop))
            {
            }

            using var pause = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var waited = Stopwatch.StartNew();
            do
                pause.CancelAfter(s_pause);
            while (waited.Elapsed < s_patience && Follows(pause.Token));
            return !stop.IsCancellationRequested;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    // Waits for the next change: is it one of the project?
    private bool Take(CancellationToken stop) => MayMatter(_paths.Reader.ReadAsync(stop).AsTask().GetAwaiter().GetResult());

    private bool Follows(CancellationToken pause)
    {
        try
        {
            _ = Take(pause);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private FileSystemWatcher Watch(string directory)
    {
        try
        {
            var watcher = new FileSystemWatcher(directory)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Add(change.FullPath);
            watcher.Created += (_, change) => Add(change.FullPath);
            watcher.Deleted += (_, change) => Add(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Add(change.OldFullPath);
                Add(change.FullPath);
            };
            // Events were lost: what they were is not known, so everything is looked at again.
            watcher.Error += (_, _) => Add("");
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"cannot watch {directory}: {exception.Message}");
        }
    }

    private void Add(string path) => _paths.Writer.TryWrite(PhysicalFileSystem.Normalize(path));

    private bool MayMatter(string path)
    {
        if (path.Length == 0)
            return true;
        if (_isOurs(path))
            return false;
        var below = _watchers.Select(watcher => PhysicalFileSystem.Normalize(watcher.Path)).FirstOrDefault(root => path.StartsWith($"{root.TrimEnd('/')}/", StringComparison.Ordinal));
        var parts = path[(below?.Length ?? 0)..].Split('/');
        // What is left out by a pattern of the project costs a run that finds nothing new.
        return !parts.Any(ProjectOptions.DefaultExcludedDirectories.Contains) && (PythonProject.MayRead(path) || Path.GetExtension(path).Length == 0);
    }

    private static IEnumerable<string> Outermost(IEnumerable<string> directories)
    {
        var all = directories.Distinct(StringComparer.Ordinal).ToList();
        return all.Where(directory => !all.Exists(other => other != directory && directory.StartsWith($"{other.TrimEnd('/')}/", StringComparison.Ordinal)));
    }
}
