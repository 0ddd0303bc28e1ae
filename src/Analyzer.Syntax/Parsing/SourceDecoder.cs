using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Analyzer.Syntax.Parsing;

/// <summary>Decodes files as CPython does: byte order mark, PEP 263 cookie, UTF-8 otherwise.</summary>
internal static class SourceDecoder
{
    /// <summary>The text of a file; what cannot be decoded is read as U+FFFD.</summary>
    public static DecodedSource Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith("\uFEFF"u8);
        var body = hasMark ? bytes[3..] : bytes;
        var cookie = EncodingCookie.Find(body);
        if (hasMark && cookie is not null and not EncodingCookie.Utf8)
            return Failed(path, body, hasMark, $"encoding problem: {cookie} with BOM");
        if (cookie is null or EncodingCookie.Utf8)
            return Utf8.IsValid(body)
                ? new DecodedSource(new SourceText(path, Encoding.UTF8.GetString(body)) { HasByteOrderMark = hasMark }, null, [])
                : DecodeBrokenUtf8(path, body, hasMark);
        if (EncodingCookie.EncodingOf(cookie) is not { } encoding)
            return Failed(path, body, hasMark, $"unknown encoding: {cookie}");
        try
        {
            return new DecodedSource(new SourceText(path, encoding.GetString(body)), null, []);
        }
        catch (DecoderFallbackException exception)
        {
            var reason = cookie is "ascii" or "us-ascii" ? "ordinal not in range(128)" : "character maps to <undefined>";
            var codec = cookie is "ascii" or "us-ascii" ? "ascii" : "charmap";
            var value = exception.BytesUnknown is [var first, ..] ? first : (byte)0;
            return Failed(path, body, hasMark, $"'{codec}' codec can't decode byte 0x{value:x2} in position {exception.Index}: {reason}");
        }
    }

    private static DecodedSource Failed(string path, ReadOnlySpan<byte> body, bool hasMark, string message) =>
        new(new SourceText(path, Encoding.UTF8.GetString(body)) { HasByteOrderMark = hasMark },
            new SyntaxError(SyntaxErrorKind.SyntaxError, message, new TextSpan(0, 0)), []);

    private static DecodedSource DecodeBrokenUtf8(string path, ReadOnlySpan<byte> body, bool hasMark)
    {
        var text = new StringBuilder(body.Length);
        var broken = ImmutableArray.CreateBuilder<BrokenByte>();
        while (!body.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(body, out var rune, out var width) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                body = body[width..];
                continue;
            }

            // One replacement for each byte, so that columns are those of the bytes where all else is ASCII.
            broken.Add(new BrokenByte(text.Length, body[0], ReasonOf(body)));
            text.Append('\uFFFD');
            body = body[1..];
        }

        return new DecodedSource(new SourceText(path, text.ToString()) { HasByteOrderMark = hasMark }, null, broken.DrainToImmutable());
    }

    private static string ReasonOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] is < 0xC2 or > 0xF4)
            return "invalid start byte";
        var width = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4;
        for (var i = 1; i < width && i < bytes.Length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
                return "invalid continuation byte";
        }

        return bytes.Length < width ? "unexpected end of data" : "invalid continuation byte";
    }
}
