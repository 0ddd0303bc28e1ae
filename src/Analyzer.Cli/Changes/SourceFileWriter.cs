using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>Changes files of the project; whatever is not changed stays as it was, byte for byte.</summary>
internal static class SourceFileWriter
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file that can be changed: one in UTF-8.</summary>
    /// <returns>Null for a file in another encoding.</returns>
    public static SourceText? Read(string fullPath, string path)
    {
        var bytes = RegularFile.Read(fullPath).AsSpan();
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        try
        {
            var text = new SourceText(path, s_utf8.GetString(hasMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes)) { HasByteOrderMark = hasMark };
            // A cookie may name another encoding, in which the same bytes mean something else.
            return SyntaxTree.Parse(path, bytes).Text.Content == text.Content ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Writes a file anew, as a whole.</summary>
    public static void Write(string fullPath, SourceText source, string content) =>
        AtomicFile.WriteBytes(fullPath, [.. source.HasByteOrderMark ? Encoding.UTF8.Preamble : [], .. s_utf8.GetBytes(content)]);
}
