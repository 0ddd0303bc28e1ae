using System.Diagnostics;
using System.Globalization;

namespace Analyzer.Cli;

/// <summary>Reads objects of a repository, one process for all. Safe for use by several threads.</summary>
/// <param name="git">The repository.</param>
internal sealed class GitObjects(GitProcess git) : IDisposable
{
    private readonly Lock _lock = new();
    private Process? _process;

    /// <summary>The bytes of a blob.</summary>
    /// <exception cref="IOException">There is no such object, as in a partial clone that cannot reach its origin.</exception>
    public byte[] Read(string id)
    {
        lock (_lock)
        {
            _process ??= git.Start(["cat-file", "--batch"]);
            _process.StandardInput.Write(id + "\n");
            _process.StandardInput.Flush();
            var stream = _process.StandardOutput.BaseStream;
            if (ReadLine(stream).Split(' ') is not [_, "blob", var size] || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                throw new IOException($"git has no object {id}");
            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            _ = stream.ReadByte();
            return bytes;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
    }

    private static string ReadLine(Stream stream)
    {
        var line = new List<byte>();
        while (stream.ReadByte() is >= 0 and not '\n' and var value)
            line.Add((byte)value);
        return System.Text.Encoding.ASCII.GetString([.. line]);
    }
}
