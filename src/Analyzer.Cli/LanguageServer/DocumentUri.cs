namespace Analyzer.Cli.LanguageServer;

/// <summary>Paths as the addresses of files, and back.</summary>
internal static class DocumentUri
{
    /// <summary>The address of an absolute path with <c>/</c>.</summary>
    public static string Of(string path) => $"file://{(path.StartsWith('/') ? "" : "/")}{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The path, absolute and with <c>/</c>; null for what is no file, such as a document that was never saved.</summary>
    public static string? PathOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address) || !address.IsFile || address.Host.Length > 0)
            return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        // file:///c:/shop on Windows
        return path.Length > 2 && path[2] == ':' ? path[1..] : path.Length > 1 ? path.TrimEnd('/') : path;
    }
}
