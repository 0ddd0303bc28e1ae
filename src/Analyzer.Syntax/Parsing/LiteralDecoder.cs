using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Analyzer.Syntax.Parsing;

/// <summary>The values of literals (language reference, 2.5 and 2.6).</summary>
internal static class LiteralDecoder
{
    /// <summary>The value of the literal in <paramref name="span"/>; of implicitly concatenated strings, the whole.</summary>
    public static object? Decode(ConstantKind kind, string text, TextSpan span)
    {
        var literal = text.AsSpan(span.Start, span.Length);
        return kind switch
        {
            ConstantKind.True => true,
            ConstantKind.False => false,
            ConstantKind.Int => Integer(Digits(literal)),
            ConstantKind.Float => Real(Digits(literal)),
            ConstantKind.Complex => new Complex(0, Real(Digits(literal)[..^1])),
            ConstantKind.String => Strings(literal),
            ConstantKind.Bytes => ImmutableArray.CreateRange(Strings(literal).Select(character => (byte)character)),
            _ => null,
        };
    }

    /// <summary>The value of one string token or of several with blanks, comments and line ends between them.</summary>
    /// <remarks>The bytes of a bytes literal come as characters up to U+00FF.</remarks>
    public static string Strings(ReadOnlySpan<char> text)
    {
        var first = OneString(ref text);
        if (text.IsEmpty)
            return first;
        var value = new StringBuilder(first);
        while (!text.IsEmpty)
            value.Append(OneString(ref text));
        return value.ToString();
    }

    /// <summary>The value of a literal part of an f- or t-string.</summary>
    /// <remarks>A doubled brace ends a part, and stands in it doubled.</remarks>
    public static string FormattedPart(ReadOnlySpan<char> text, bool isRaw) =>
        Part(text.EndsWith("{{") || text.EndsWith("}}") ? text[..^1] : text, isRaw);

    /// <summary>The value of the body of a string.</summary>
    public static string Part(ReadOnlySpan<char> text, bool isRaw) =>
        text.ContainsAny('\\', '\r') ? Unescape(text, isRaw, isBytes: false) : text.ToString();

    private static string OneString(ref ReadOnlySpan<char> text)
    {
        var quote = text.IndexOfAny('\'', '"');
        var prefix = text[..quote];
        var isRaw = prefix.ContainsAny('r', 'R');
        var isBytes = prefix.ContainsAny('b', 'B');
        var width = text.Length > quote + 2 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote] ? 3 : 1;
        var body = text[(quote + width)..];
        var length = BodyLength(body, text[quote], width);
        text = SkipTrivia(body[Math.Min(body.Length, length + width)..]);
        body = body[..length];
        return body.ContainsAny('\\', '\r') ? Unescape(body, isRaw, isBytes) : body.ToString();
    }

    private static int BodyLength(ReadOnlySpan<char> body, char quote, int width)
    {
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\\')
                i++;
            else if (body[i] == quote && (width == 1 || (i + 2 < body.Length && body[i + 1] == quote && body[i + 2] == quote)))
                return i;
        }

        return body.Length;
    }

    private static ReadOnlySpan<char> SkipTrivia(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] == '#')
            {
                var end = text.IndexOfAny('\r', '\n');
                text = end < 0 ? [] : text[end..];
            }
            else if (text[0] is ' ' or '\t' or '\f' or '\r' or '\n' or '\\')
            {
                text = text[1..];
            }
            else
            {
                return text;
            }
        }

        return text;
    }

    private static string Unescape(ReadOnlySpan<char> text, bool isRaw, bool isBytes)
    {
        var value = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r')
            {
                // CPython reads line ends of every kind as LF.
                value.Append('\n');
                if (i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
            }
            else if (text[i] != '\\' || isRaw || i + 1 == text.Length)
            {
                value.Append(text[i]);
            }
            else
            {
                i = Escape(text, i + 1, isBytes, value);
            }
        }

        return value.ToString();
    }

    /// <summary>Appends the escape whose character after the backslash is at <paramref name="i"/>; returns its last one.</summary>
    private static int Escape(ReadOnlySpan<char> text, int i, bool isBytes, StringBuilder value)
    {
        var character = text[i];
        switch (character)
        {
            case '\r':
                return i + 1 < text.Length && text[i + 1] == '\n' ? i + 1 : i;
            case '\n':
                return i;
            case '\\' or '\'' or '"':
                value.Append(character);
                return i;
            case 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                value.Append("\a\b\f\n\r\t\v"["abfnrtv".IndexOf(character)]);
                return i;
            case >= '0' and <= '7':
                var code = 0;
                var end = Math.Min(text.Length, i + 3);
                for (; i < end && text[i] is >= '0' and <= '7'; i++)
                    code = code * 8 + (text[i] - '0');
                value.Append((char)(isBytes ? code & 0xFF : code));
                return i - 1;
            case 'x':
                return Hexadecimal(text, i, 2, value);
            case 'u' when !isBytes:
                return Hexadecimal(text, i, 4, value);
            case 'U' when !isBytes:
                return Hexadecimal(text, i, 8, value);
            case 'N' when !isBytes && i + 1 < text.Length && text[i + 1] == '{' && text[i..].IndexOf('}') is > 0 and var length
                && UnicodeData.Instance.Find(text.Slice(i + 2, length - 2)) is { } found:
                value.Append(new Rune(found).ToString());
                return i + length;
            default:
                value.Append('\\').Append(character);
                return i;
        }
    }

    private static int Hexadecimal(ReadOnlySpan<char> text, int i, int width, StringBuilder value)
    {
        if (i + width >= text.Length || !int.TryParse(text.Slice(i + 1, width), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF)
        {
            value.Append('\\').Append(text[i]);
            return i;
        }

        if (code > char.MaxValue)
            value.Append(char.ConvertFromUtf32(code));
        else
            value.Append((char)code);
        return i + width;
    }

    private static string Digits(ReadOnlySpan<char> text) => text.Contains('_') ? text.ToString().Replace("_", "", StringComparison.Ordinal) : text.ToString();

    private static double Real(string digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static BigInteger Integer(string digits)
    {
        if (digits.Length < 3 || char.IsAsciiDigit(digits[1]))
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        // A leading 0 keeps the number positive.
        return digits[1] switch
        {
            'x' or 'X' => BigInteger.Parse("0" + digits[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            'b' or 'B' => BigInteger.Parse("0" + digits[2..], NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture),
            _ => digits[2..].Aggregate(BigInteger.Zero, (value, digit) => value * 8 + (digit - '0')),
        };
    }
}
