namespace Analyzer.Semantics;

/// <summary>Git's pattern language for paths (gitignore(5), "PATTERN FORMAT"; <c>wildmatch.c</c> with WM_PATHNAME).</summary>
internal static class WildMatch
{
    /// <summary>Whether the whole of <paramref name="text"/> matches.</summary>
    /// <remarks>Iterative over the segments, so that a pattern of many stars costs no exponential time.</remarks>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var patternAt = 0;
        var textAt = 0;
        // Where to go on after the last `**/` has swallowed one more directory; -1 where there was none.
        var (retryPattern, retryText) = (-1, 0);
        while (true)
        {
            if (IsAtDoubleStar(pattern, patternAt))
            {
                // A trailing `**` matches everything inside, but not the directory itself.
                if (patternAt + 2 == pattern.Length)
                    return textAt < text.Length;
                patternAt += 3;
                (retryPattern, retryText) = (patternAt, textAt);
                continue;
            }

            var patternEnd = EndOfSegment(pattern, patternAt);
            var textEnd = EndOfSegment(text, textAt);
            if (IsSegmentMatch(pattern[patternAt..patternEnd], text[textAt..textEnd]))
            {
                if (patternEnd == pattern.Length && textEnd == text.Length)
                    return true;
                if (patternEnd < pattern.Length && textEnd < text.Length)
                {
                    patternAt = patternEnd + 1;
                    textAt = textEnd + 1;
                    continue;
                }
            }

            if (retryPattern < 0)
                return false;
            retryText = EndOfSegment(text, retryText) + 1;
            if (retryText > text.Length)
                return false;
            (patternAt, textAt) = (retryPattern, retryText);
        }
    }

    private static bool IsAtDoubleStar(ReadOnlySpan<char> pattern, int at) =>
        pattern[at..].StartsWith("**/", StringComparison.Ordinal) || pattern[at..].SequenceEqual("**");

    private static int EndOfSegment(ReadOnlySpan<char> path, int start)
    {
        if (start >= path.Length)
            return path.Length;
        var slash = path[start..].IndexOf('/');
        return slash < 0 ? path.Length : start + slash;
    }

    private static bool IsSegmentMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var patternAt = 0;
        var textAt = 0;
        var (retryPattern, retryText) = (-1, 0);
        while (patternAt < pattern.Length || textAt < text.Length)
        {
            if (patternAt < pattern.Length && pattern[patternAt] == '*')
            {
                patternAt++;
                (retryPattern, retryText) = (patternAt, textAt);
                continue;
            }

            if (patternAt < pattern.Length && textAt < text.Length && MatchOne(pattern[patternAt..], text[textAt], out var width))
            {
                patternAt += width;
                textAt++;
                continue;
            }

            if (retryPattern < 0 || retryText >= text.Length)
                return false;
            retryText++;
            (patternAt, textAt) = (retryPattern, retryText);
        }

        return true;
    }

    /// <summary>One character against a literal, <c>?</c>, an escape or a bracket expression of <paramref name="width"/> characters.</summary>
    private static bool MatchOne(ReadOnlySpan<char> pattern, char character, out int width)
    {
        width = 1;
        switch (pattern[0])
        {
            case '?':
                return true;
            case '\\' when pattern.Length > 1:
                width = 2;
                return pattern[1] == character;
            case '[':
                return MatchBracket(pattern, character, out width);
            default:
                return pattern[0] == character;
        }
    }

    private static bool MatchBracket(ReadOnlySpan<char> pattern, char character, out int width)
    {
        var at = 1;
        var isNegated = pattern.Length > 1 && pattern[1] is '!' or '^';
        if (isNegated)
            at++;
        var isFound = false;
        var isFirst = true;
        // A `]` that comes first is a member; a bracket that never closes matches nothing, as in git.
        for (; at < pattern.Length && (pattern[at] != ']' || isFirst); isFirst = false)
        {
            if (pattern[at..].StartsWith("[:", StringComparison.Ordinal) && pattern[at..].IndexOf(":]") is > 1 and var end)
            {
                isFound |= IsInClass(pattern.Slice(at + 2, end - 2), character);
                at += end + 2;
                continue;
            }

            var low = TakeMember(pattern, ref at);
            var high = low;
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                high = TakeMember(pattern, ref at);
            }

            isFound |= character >= low && character <= high;
        }

        width = at + 1;
        return at < pattern.Length && isFound != isNegated;
    }

    private static char TakeMember(ReadOnlySpan<char> pattern, ref int at)
    {
        if (pattern[at] == '\\' && at + 1 < pattern.Length)
            at++;
        return pattern[at++];
    }

    private static bool IsInClass(ReadOnlySpan<char> name, char character) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit(character),
        "alpha" => char.IsAsciiLetter(character),
        "blank" => character is ' ' or '\t',
        "cntrl" => char.IsControl(character),
        "digit" => char.IsAsciiDigit(character),
        "graph" => character is > ' ' and < '\x7f',
        "lower" => char.IsAsciiLetterLower(character),
        "print" => character is >= ' ' and < '\x7f',
        "punct" => char.IsPunctuation(character) || char.IsSymbol(character),
        "space" => char.IsWhiteSpace(character),
        "upper" => char.IsAsciiLetterUpper(character),
        "xdigit" => char.IsAsciiHexDigit(character),
        _ => false,
    };
}
