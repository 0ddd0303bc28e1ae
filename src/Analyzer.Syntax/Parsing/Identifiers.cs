using System.Globalization;

namespace Analyzer.Syntax.Parsing;

/// <summary>Which characters beyond ASCII may begin or continue a name (language reference, 2.3; UAX 31).</summary>
internal static class Identifiers
{
    /// <summary>The column of <see cref="LexerTable"/> for the character at <paramref name="position"/>.</summary>
    /// <remarks>Of a surrogate pair, the first half stands for the character and the second continues it.</remarks>
    public static int Column(string text, int position)
    {
        var character = text[position];
        if (char.IsLowSurrogate(character) && position > 0 && char.IsHighSurrogate(text[position - 1]))
            return Classify(char.ConvertToUtf32(text[position - 1], character)) == LexerTable.OtherCharacter ? LexerTable.OtherCharacter : LexerTable.IdentifierPart;
        if (char.IsHighSurrogate(character) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
            return Classify(char.ConvertToUtf32(character, text[position + 1]));
        return Classify(character);
    }

    /// <summary>Whether a name may begin with the character at <paramref name="position"/>.</summary>
    public static bool IsStart(string text, int position)
    {
        if (position >= text.Length)
            return false;
        var character = text[position];
        return character < 128 ? char.IsAsciiLetter(character) || character == '_' : Column(text, position) == LexerTable.IdentifierStart;
    }

    private static int Classify(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        // In these, NFKC begins with a space or a mark, which takes them out of XID_Start.
        _ when codePoint is 0x037A or 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F or >= 0xFC5E and <= 0xFC63 or >= 0xFDFA and <= 0xFDFB
            or 0xFE70 or 0xFE72 or 0xFE74 or 0xFE76 or 0xFE78 or 0xFE7A or 0xFE7C or 0xFE7E =>
            codePoint is 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F ? LexerTable.IdentifierPart : LexerTable.OtherCharacter,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => codePoint == 0x2E2F ? LexerTable.OtherCharacter : LexerTable.IdentifierStart,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation => LexerTable.IdentifierPart,
        // Other_ID_Start and Other_ID_Continue.
        _ when codePoint is 0x2118 or 0x212E => LexerTable.IdentifierStart,
        _ when codePoint is 0x00B7 or 0x0387 or >= 0x1369 and <= 0x1371 or 0x19DA => LexerTable.IdentifierPart,
        _ => LexerTable.OtherCharacter,
    };
}
