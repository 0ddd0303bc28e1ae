using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Analyzer.Syntax.Parsing;

/// <summary>The encoding that a comment in the first two lines declares (PEP 263).</summary>
internal static partial class EncodingCookie
{
    /// <summary>The name of UTF-8 as CPython normalizes it.</summary>
    public const string Utf8 = "utf-8";

    private const string Latin1 = "iso-8859-1";

    // CPython's own comparison of names looks at no more characters.
    private const int ComparedLength = 12;

    /// <summary>The name, normalized where CPython normalizes it; null if none is declared.</summary>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        for (var line = 0; line < 2; line++)
        {
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            var content = end < 0 ? text : text[..end];
            var blank = content.TrimStart(" \t\f"u8);
            if (!blank.IsEmpty && blank[0] != '#')
                return null;
            if (blank.IndexOf("coding"u8) >= 0 && CookiePattern().Match(Encoding.Latin1.GetString(blank)) is { Success: true } match)
                return Normalize(match.Groups[1].Value);
            if (end < 0)
                return null;
            text = text[(end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1))..];
        }

        return null;
    }

    /// <summary>The encoding of a declared name; null if it is unknown.</summary>
    public static Encoding? EncodingOf(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var normal = name.ToLowerInvariant().Replace('_', '-');
        var known = normal switch
        {
            // The aliases of Lib/encodings/aliases.py.
            "utf8" or "u8" or "utf" or "utf8-ucs2" or "utf8-ucs4" or "utf-8-sig" or "cp65001" => "utf-8",
            "latin1" or "latin" or "l1" or "iso8859" or "iso8859-1" or "iso-8859-1-unix" or "8859" or "cp819" or "ibm819" or "csisolatin1" or "iso-ir-100" => Latin1,
            "ascii" or "646" or "us-ascii" or "us" or "cp367" or "ibm367" or "csascii" or "iso646-us" => "us-ascii",
            "mac-roman" or "macroman" => "macintosh",
            "utf-16" or "utf-16-le" or "utf-16-be" or "utf-32" => "",
            _ when normal.StartsWith("iso8859-", StringComparison.Ordinal) => "iso-8859-" + normal["iso8859-".Length..],
            _ when normal.StartsWith("cp125", StringComparison.Ordinal) => "windows-" + normal["cp".Length..],
            _ => normal,
        };
        if (known.Length == 0)
            return null;
        try
        {
            return normal.StartsWith("cp", StringComparison.Ordinal) && known == normal
                && int.TryParse(normal.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                : Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Normalize(string name)
    {
        var start = name[..Math.Min(name.Length, ComparedLength)].ToLowerInvariant().Replace('_', '-');
        if (start == Utf8 || start.StartsWith(Utf8 + "-", StringComparison.Ordinal))
            return Utf8;
        return start is "latin-1" or Latin1 or "iso-latin-1" || start.StartsWith("latin-1-", StringComparison.Ordinal)
            || start.StartsWith(Latin1 + "-", StringComparison.Ordinal) || start.StartsWith("iso-latin-1-", StringComparison.Ordinal)
            ? Latin1
            : name;
    }

    [GeneratedRegex(@"^#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)")]
    private static partial Regex CookiePattern();
}
