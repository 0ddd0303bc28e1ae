using System.Runtime.InteropServices;

namespace Analyzer.Cli;

/// <summary>Reads files and nothing else: a pipe would never end, and a device may do anything.</summary>
internal static partial class RegularFile
{
    /// <summary>No file that is worth reading is larger: a lock of a large project has a few megabytes.</summary>
    public const long SizeLimit = 256 << 20;

    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">It cannot be read, is no regular file, or is larger than <see cref="SizeLimit"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading it is not allowed.</exception>
    public static byte[] Read(string path)
    {
        // Before it is opened: opening a pipe waits for whoever writes to it.
        if (!OperatingSystem.IsWindows() && TypeOf(path) is not (0 or RegularType))
            throw new IOException("it is no regular file");
        if (new FileInfo(path) is { Exists: true, Length: > SizeLimit })
            throw new IOException($"it is larger than {SizeLimit >> 20} MiB");
        return File.ReadAllBytes(path);
    }

    /// <summary>The bytes of a file; null, and why, where it cannot be read.</summary>
    public static byte[]? TryRead(string path, out string? reason)
    {
        try
        {
            reason = null;
            return Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reason = exception.Message;
            return null;
        }
    }

    /// <summary>The type in the mode of a file, links followed; 0 where that is not known.</summary>
    private static int TypeOf(string path)
    {
        // The runtime's own portable form of stat(2): flags, then the mode.
        Span<int> status = stackalloc int[64];
        return Stat(path, status) == 0 ? status[1] & TypeMask : 0;
    }

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, Span<int> status);
}
