using System.Collections.Concurrent;
using System.Text;

namespace Analyzer.Cli;

/// <summary>Files that appear whole or not at all: viewers reload them while they are written.</summary>
internal static class AtomicFile
{
    private static readonly ConcurrentDictionary<string, bool> s_drafts = new(StringComparer.Ordinal);

    /// <summary>Writes UTF-8 without byte order mark, with LF, and creates the directory if it is missing.</summary>
    /// <exception cref="UsageException">The file cannot be written there.</exception>
    public static void Write(string path, Action<TextWriter> write) => WriteStream(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Writes bytes.</summary>
    /// <exception cref="UsageException">The file cannot be written there.</exception>
    public static void WriteBytes(string path, byte[] bytes) => WriteStream(path, stream => stream.Write(bytes));

    /// <summary>Removes what is only half written, when the process is asked to end.</summary>
    public static void RemoveDrafts()
    {
        foreach (var draft in s_drafts.Keys)
            File.Delete(draft);
    }

    private static void WriteStream(string path, Action<Stream> write)
    {
        try
        {
            WriteThrough(Target(path), write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write {path}: {exception.Message}");
        }
    }

    /// <summary>A link stays a link: what it leads to is replaced. One that leads out of the repository around it may be a stranger's, and is refused.</summary>
    private static string Target(string path)
    {
        var target = PhysicalFileSystem.Instance.ResolveLinks(path);
        if (GitRepository.TopOf(path) is { } top && !$"{target}/".StartsWith($"{PhysicalFileSystem.Instance.ResolveLinks(top).TrimEnd('/')}/", StringComparison.Ordinal))
            throw new UsageException($"cannot write {path}: a link leads from there out of the repository, to {target}");
        return target;
    }

    private static void WriteThrough(string path, Action<Stream> write)
    {
        // Devices and pipes, such as /dev/stdout, are written to and not replaced.
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            using var device = new FileStream(path, FileMode.Create, FileAccess.Write);
            write(device);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        s_drafts[draft] = true;
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
                write(stream);
            if (File.Exists(path) && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
            s_drafts.TryRemove(draft, out _);
        }
    }
}
