using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Analyzer.Syntax;

/// <summary>Writes values in a form that CPython prints alike.</summary>
internal static class AstLiteral
{
    /// <summary>The value of a constant.</summary>
    public static void Write(ConstantSyntax constant, TextWriter writer)
    {
        switch (constant.Value)
        {
            case string text:
                WriteQuoted(text, writer);
                break;
            case ImmutableArray<byte> bytes:
                writer.Write("b'");
                writer.Write(Convert.ToHexStringLower(bytes.AsSpan()));
                writer.Write('\'');
                break;
            case BigInteger integer:
                writer.Write("0x");
                writer.Write(Digits(integer));
                break;
            case double number:
                writer.Write(Hex(number));
                break;
            case Complex complex:
                writer.Write(Hex(complex.Imaginary));
                writer.Write('j');
                break;
            default:
                writer.Write(constant.ConstantKind.ToString());
                break;
        }
    }

    /// <summary>A string in quotes, escaped.</summary>
    public static void WriteQuoted(string text, TextWriter writer)
    {
        writer.Write('\'');
        WriteEscaped(text, writer);
        writer.Write('\'');
    }

    /// <summary>A string in ASCII: the escapes of Python's <c>unicode_escape</c>, by UTF-16 code unit, and <c>\'</c>.</summary>
    public static void WriteEscaped(string text, TextWriter writer)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var escape = Escape(text[i]);
            if (escape is null)
                continue;
            writer.Write(text.AsSpan(start, i - start));
            writer.Write(escape);
            start = i + 1;
        }

        writer.Write(text.AsSpan(start));
    }

    private static string? Escape(char c) => c switch
    {
        '\\' => @"\\",
        '\'' => @"\'",
        '\t' => @"\t",
        '\n' => @"\n",
        '\r' => @"\r",
        >= ' ' and <= '~' => null,
        <= '\xff' => string.Create(CultureInfo.InvariantCulture, $@"\x{(int)c:x2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"),
    };

    private static string Digits(BigInteger integer)
    {
        var digits = integer.ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }

    // Python's float.hex(), of a number that is not negative: literals have no sign.
    private static string Hex(double number)
    {
        if (double.IsInfinity(number))
            return "inf";
        if (number == 0)
            return "0x0.0p+0";
        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)(bits >> 52) & 0x7ff;
        var fraction = bits & 0xf_ffff_ffff_ffff;
        return exponent == 0
            ? string.Create(CultureInfo.InvariantCulture, $"0x0.{fraction:x13}p-1022")
            : string.Create(CultureInfo.InvariantCulture, $"0x1.{fraction:x13}p{exponent - 1023:+0;-0;+0}");
    }
}
