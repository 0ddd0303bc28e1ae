namespace Analyzer.Syntax.Parsing;

/// <summary>Finds escapes that CPython cannot decode, and says so in its words.</summary>
internal static class EscapeChecker
{
    // CPython counts positions after it has written each character beyond ASCII as \U and eight digits.
    private const int WrittenOut = 10;

    /// <summary>The message about the first bad escape of the strings in a token; null if all are good.</summary>
    public static string? CheckToken(ReadOnlySpan<char> token)
    {
        var quote = token.IndexOfAny('\'', '"');
        var prefix = token[..quote];
        if (prefix.ContainsAny('r', 'R'))
            return null;
        var width = token.Length - quote >= 6 && token[quote + 1] == token[quote] && token[quote + 2] == token[quote] ? 3 : 1;
        return Check(token[(quote + width)..^width], prefix.ContainsAny('b', 'B'));
    }

    /// <summary>The message about the first bad escape in the body of a string.</summary>
    public static string? Check(ReadOnlySpan<char> body, bool isBytes)
    {
        var position = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '\\')
            {
                position += WidthOf(body, i);
                continue;
            }

            var end = i + 1 < body.Length ? EndOf(body, i + 1, isBytes, out var problem) : Fine(i + 1, out problem);
            if (problem is not null)
                return isBytes
                    ? $"(value error) invalid \\x escape at position {position}"
                    : $"(unicode error) 'unicodeescape' codec can't decode bytes in position {position}-{position + end - i - 1}: {problem}";
            position += 1;
            for (i++; i < end; i++)
                position += WidthOf(body, i);
            i--;
        }

        return null;
    }

    private static int WidthOf(ReadOnlySpan<char> body, int i) => body[i] < 128 ? 1 : char.IsLowSurrogate(body[i]) ? 0 : WrittenOut;

    /// <summary>The end of the escape whose character after the backslash is at <paramref name="i"/>, or of its good part.</summary>
    private static int EndOf(ReadOnlySpan<char> body, int i, bool isBytes, out string? problem) => body[i] switch
    {
        'x' => Hexadecimal(body, i, 2, "truncated \\xXX escape", out problem),
        'u' when !isBytes => Hexadecimal(body, i, 4, "truncated \\uXXXX escape", out problem),
        'U' when !isBytes => Hexadecimal(body, i, 8, "truncated \\UXXXXXXXX escape", out problem),
        'N' when !isBytes => Name(body, i, out problem),
        _ => Fine(i + 1, out problem),
    };

    private static int Fine(int end, out string? problem)
    {
        problem = null;
        return end;
    }

    private static int Hexadecimal(ReadOnlySpan<char> body, int i, int width, string truncated, out string? problem)
    {
        var end = i + 1;
        var code = 0L;
        for (; end < body.Length && end <= i + width && char.IsAsciiHexDigit(body[end]); end++)
            code = code * 16 + Convert.ToInt32(body[end].ToString(), 16);
        problem = end <= i + width ? truncated : code > 0x10FFFF ? "illegal Unicode character" : null;
        return end;
    }

    private static int Name(ReadOnlySpan<char> body, int i, out string? problem)
    {
        problem = "malformed \\N character escape";
        if (i + 1 >= body.Length || body[i + 1] != '{')
            return i + 1;
        var length = body[(i + 2)..].IndexOf('}');
        if (length < 0)
            return body.Length;
        if (length == 0)
            return i + 2;
        problem = UnicodeData.Instance.Find(body.Slice(i + 2, length)) is null ? "unknown Unicode character name" : null;
        return i + 3 + length;
    }
}
