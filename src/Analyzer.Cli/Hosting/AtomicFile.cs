using System.Text;

namespace Analyzer.Cli;

/// <summary>Files that appear whole or not at all: viewers reload them while they are written.</summary>
internal static class AtomicFile
{
    /// <summary>Writes UTF-8 without byte order mark, with LF, and creates the directory if it is missing.</summary>
    /// <exception cref="UsageException">The file cannot be written there.</exception>
    public static void Write(string path, Action<TextWriter> write)
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

    private static void WriteThrough(string path, Action<TextWriter> write)
    {
        // Devices and pipes, such as /dev/stdout, are written to and not replaced.
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            WriteText(path, write);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            WriteText(draft, write);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void WriteText(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        write(writer);
    }
}
