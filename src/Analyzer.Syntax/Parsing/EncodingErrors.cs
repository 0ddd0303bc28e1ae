namespace Analyzer.Syntax.Parsing;

/// <summary>What CPython refuses about the characters of a text, wherever they stand.</summary>
internal static class EncodingErrors
{
    /// <summary>Adds the first error of each kind to <paramref name="errors"/>.</summary>
    public static void Find(DecodedSource source, TokenBuffer tokens, List<SyntaxError> errors)
    {
        var content = source.Text.Content;
        var nul = content.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            errors.Add(new SyntaxError(SyntaxErrorKind.SyntaxError, "source code string cannot contain null bytes", new TextSpan(nul, nul + 1)));
        var surrogate = FindLoneSurrogate(content);
        if (surrogate >= 0)
            errors.Add(new SyntaxError(SyntaxErrorKind.SyntaxError,
                $"'utf-8' codec can't encode character '\\u{(int)content[surrogate]:x4}' in position {surrogate}: surrogates not allowed", new TextSpan(surrogate, surrogate + 1)));
        foreach (var broken in source.Broken)
        {
            if (Explain(content, tokens, broken) is not { } error)
                continue;
            errors.Add(error);
            return;
        }
    }

    private static int FindLoneSurrogate(string content)
    {
        var offset = 0;
        while (content.AsSpan(offset).IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var index)
        {
            offset += index;
            if (!char.IsHighSurrogate(content[offset]) || offset + 1 == content.Length || !char.IsLowSurrogate(content[offset + 1]))
                return offset;
            offset += 2;
        }

        return -1;
    }

    /// <summary>The error about a byte that is not UTF-8; null if it stands in a comment, where CPython does not look at it.</summary>
    private static SyntaxError? Explain(string content, TokenBuffer tokens, BrokenByte broken)
    {
        var token = Array.BinarySearch(tokens.Starts, 0, tokens.Count, broken.Offset);
        token = token < 0 ? ~token - 1 : token;
        if (token < 0 || tokens.Ends[token] <= broken.Offset)
            return null;
        var text = tokens.TextOf(token);
        var isString = tokens.Kinds[token] == PythonParser.STRING;
        var quote = isString ? text.IndexOfAny('\'', '"') : 0;
        if (isString && text[..quote].ContainsAny('b', 'B'))
            return null;
        var start = tokens.Starts[token];
        if (isString)
            start += quote + (text.Length - quote >= 6 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote] ? 3 : 1);
        else if (tokens.Kinds[token] != PythonParser.FSTRING_MIDDLE)
            start = NameStart(content, broken.Offset);
        var position = System.Text.Encoding.UTF8.GetByteCount(content.AsSpan(start, broken.Offset - start));
        var message = $"(unicode error) 'utf-8' codec can't decode byte 0x{broken.Value:x2} in position {position}: {broken.Reason}";
        return new SyntaxError(SyntaxErrorKind.SyntaxError, message, isString ? tokens.SpanOf(token) : new TextSpan(broken.Offset, broken.Offset + 1));
    }

    private static int NameStart(string content, int offset)
    {
        while (offset > 0 && (char.IsLetterOrDigit(content[offset - 1]) || content[offset - 1] is '_' or '\uFFFD'))
            offset--;
        return offset;
    }
}
