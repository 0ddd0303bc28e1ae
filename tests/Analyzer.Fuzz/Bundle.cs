using System.Text;

namespace Analyzer.Fuzz;

/// <summary>Several files in one input: each begins with a line <c>=== path</c>, so that mutations reach across files and into paths.</summary>
internal static class Bundle
{
    private static readonly byte[] s_mark = "=== "u8.ToArray();

    /// <summary>Puts files together.</summary>
    public static byte[] Make(IEnumerable<(string Path, byte[] Content)> files)
    {
        using var bundle = new MemoryStream();
        foreach (var (path, content) in files)
        {
            bundle.Write(s_mark);
            bundle.Write(Encoding.UTF8.GetBytes(path + "\n"));
            bundle.Write(content);
            if (content.Length > 0 && content[^1] != '\n')
                bundle.WriteByte((byte)'\n');
        }

        return bundle.ToArray();
    }

    /// <summary>A project of files below <paramref name="root"/>; what precedes the first mark is <c>app.py</c>.</summary>
    public static MemoryFileSystem Open(byte[] bundle, string root)
    {
        var files = new MemoryFileSystem();
        var path = "app.py";
        for (var start = 0; start < bundle.Length;)
        {
            var rest = bundle.AsSpan(start);
            if (rest.StartsWith(s_mark))
            {
                var end = rest.IndexOf((byte)'\n') is >= 0 and var line ? line : rest.Length;
                path = Encoding.UTF8.GetString(rest[s_mark.Length..end]).Trim();
                start += Math.Min(end + 1, rest.Length);
                rest = bundle.AsSpan(start);
            }

            var next = Next(rest);
            Add(files, root, path, rest[..next].ToArray());
            start += next;
        }

        return files.Add($"{root}/.git/HEAD", "ref: refs/heads/main\n");
    }

    private static int Next(ReadOnlySpan<byte> rest)
    {
        var mark = rest.IndexOf([(byte)'\n', .. s_mark]);
        return mark < 0 ? rest.Length : mark + 1;
    }

    // Paths that no disk can have are left out: limits.h allows 4,096 bytes.
    private static void Add(MemoryFileSystem files, string root, string path, byte[] content)
    {
        var parts = path.Split('/');
        if (Encoding.UTF8.GetByteCount(path) + root.Length < 4_096 && parts.All(part => part is not ("" or "." or "..") && !part.Contains('\0', StringComparison.Ordinal)) && !files.DirectoryExists($"{root}/{path}")
            && !parts.Index().Any(part => files.FileExists($"{root}/{string.Join('/', parts[..part.Index])}")))
            files.Add($"{root}/{path}", content);
    }
}
