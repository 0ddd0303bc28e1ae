using System.Text;

namespace Analyzer.Cli;

/// <summary>Files that appear whole or not at all: viewers reload them while they are written.</summary>
internal static class AtomicFile
{
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

    private static void WriteStream(string path, Action<Stream> write)
    {
        try
        {
            // A link stays a link: what it leads to is replaced.
            var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true) : null;
            WriteThrough(target?.FullName ?? path, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write {path}: {exception.Message}");
        }
    }

    private static void WriteThrough(string path, Action<Stream> write)
    {
        // Devices and pipes, such as /dev/stdout, are written to and not replaced.
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            WriteTo(path, write);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            WriteTo(draft, write);
            if (File.Exists(path) && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void WriteTo(string path, Action<Stream> write)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(stream);
    }
}
