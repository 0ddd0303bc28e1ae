using System.Globalization;
using System.Text;

namespace Analyzer.Syntax;

/// <summary>Words what the tokenizer refuses, and places it, as CPython does.</summary>
/// <remarks>The tokenizer proper only notices that something is wrong, lest it be slowed down by how exactly.</remarks>
internal static class TokenizerRefusal
{
    /// <summary>The error in CPython's words.</summary>
    /// <returns>Null for what CPython's tokenizer hands to the parser, which then has no use for it.</returns>
    public static SyntaxError? Explain(SourceText text, SyntaxError error, PythonVersion version)
    {
        var content = text.Content;
        var start = error.Span.Start;
        switch (error.Message)
        {
            case "unterminated string literal":
                return error with { Message = UnterminatedString(text, start, version) };
            case "unterminated triple-quoted string literal":
                return error with { Message = At("unterminated triple-quoted string literal", LastLine(text)) };
            case "unterminated f-string literal" or "unterminated t-string literal":
                return error with { Message = UnterminatedFormatted(text, error) };
            case "invalid decimal literal":
                return InvalidNumber.Explain(content, start) ?? error;
            case "unindent does not match any outer indentation level":
                // CPython has read the line by then, and is at its end.
                return error with { Span = new TextSpan(text.LineSpan(text.LineOf(start)).End, text.LineSpan(text.LineOf(start)).End) };
            case "inconsistent use of tabs and spaces in indentation" or "too many levels of indentation":
                return error with { Span = new TextSpan(text.LineStart(text.LineOf(start)), start) };
            case "invalid syntax" when start < content.Length:
                return UnexpectedCharacter(content, start);
            default:
                return error;
        }
    }

    /// <summary>Whether CPython, looking through the rest of a file after another error, passes over this one.</summary>
    public static bool IsSilent(SyntaxError error) =>
        error.Kind != SyntaxErrorKind.SyntaxError || error.Message is "unexpected character after line continuation character" or "unexpected EOF while parsing";

    private static string UnterminatedString(SourceText text, int start, PythonVersion version)
    {
        var content = text.Content;
        var quote = start + content.AsSpan(start).IndexOfAny('\'', '"');
        var hasEscapedQuote = false;
        var end = quote + 1;
        for (; end < content.Length && content[end] is not ('\n' or '\r'); end++)
        {
            if (content[end] != '\\' || end + 1 >= content.Length)
                continue;
            end++;
            hasEscapedQuote |= content[end] == content[quote];
            if (content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n')
                end++;
        }

        var message = At("unterminated string literal", text.LineOf(Math.Min(end, content.Length)) + 1);
        return hasEscapedQuote && version.Minor >= 13 ? message + "; perhaps you escaped the end quote?" : message;
    }

    private static string UnterminatedFormatted(SourceText text, SyntaxError error)
    {
        var content = text.Content.AsSpan(error.Span.Start);
        var quote = content.IndexOfAny('\'', '"');
        var isLong = quote + 2 < content.Length && content[quote + 1] == content[quote] && content[quote + 2] == content[quote];
        return isLong
            ? At(error.Message.Replace("unterminated ", "unterminated triple-quoted ", StringComparison.Ordinal), LastLine(text))
            : At(error.Message, text.LineOf(Math.Min(error.Span.End, text.Length)) + 1);
    }

    private static string At(string message, int line) => string.Create(CultureInfo.InvariantCulture, $"{message} (detected at line {line})");

    // The line of the last line end; CPython adds one to a text that lacks it.
    private static int LastLine(SourceText text) =>
        text.LineCount > 1 && text.LineStart(text.LineCount - 1) == text.Length ? text.LineCount - 1 : text.LineCount;

    private static SyntaxError? UnexpectedCharacter(string content, int start)
    {
        if (content[start] == '\\')
        {
            var message = start + 1 == content.Length ? "unexpected EOF while parsing" : "unexpected character after line continuation character";
            return new SyntaxError(SyntaxErrorKind.SyntaxError, message, new TextSpan(start + 1, start + 1));
        }


        if (!Rune.TryGetRuneAt(content, start, out var rune) || rune.Value is > ' ' and < 0x7f)
            return null;
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        var isPrintable = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
        return new SyntaxError(
            SyntaxErrorKind.SyntaxError,
            isPrintable ? $"invalid character '{rune}' ({code})" : $"invalid non-printable character {code}",
            new TextSpan(start, start + rune.Utf16SequenceLength));
    }
}
