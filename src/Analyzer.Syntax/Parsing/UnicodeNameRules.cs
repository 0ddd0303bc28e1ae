using System.Globalization;

namespace Analyzer.Syntax.Parsing;

/// <summary>Names of characters that follow a rule (Unicode standard, 4.8).</summary>
internal static class UnicodeNameRules
{
    private const string SyllablePrefix = "HANGUL SYLLABLE ";

    private static readonly (string Prefix, int First, int Last)[] s_numbered =
    [
        ("CJK UNIFIED IDEOGRAPH-", 0x3400, 0x4DBF), ("CJK UNIFIED IDEOGRAPH-", 0x4E00, 0x9FFF), ("CJK UNIFIED IDEOGRAPH-", 0x20000, 0x323AF),
        ("CJK COMPATIBILITY IDEOGRAPH-", 0xF900, 0xFAD9), ("CJK COMPATIBILITY IDEOGRAPH-", 0x2F800, 0x2FA1D),
        ("TANGUT IDEOGRAPH-", 0x17000, 0x18D08), ("NUSHU CHARACTER-", 0x1B170, 0x1B2FB), ("KHITAN SMALL SCRIPT CHARACTER-", 0x18B00, 0x18CD5),
    ];

    private static readonly string[] s_leads = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];
    private static readonly string[] s_vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];
    private static readonly string[] s_trails =
        ["", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"];

    /// <summary>The character of a name in upper case; null if it follows no rule.</summary>
    public static int? Find(string name)
    {
        foreach (var (prefix, first, last) in s_numbered)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && code >= first && code <= last)
                return code;
        }

        return name.StartsWith(SyllablePrefix, StringComparison.Ordinal) ? Syllable(name[SyllablePrefix.Length..]) : null;
    }

    private static int? Syllable(string name)
    {
        for (var lead = 0; lead < s_leads.Length; lead++)
        {
            if (!name.StartsWith(s_leads[lead], StringComparison.Ordinal))
                continue;
            for (var vowel = 0; vowel < s_vowels.Length; vowel++)
            {
                var start = s_leads[lead] + s_vowels[vowel];
                var trail = name.StartsWith(start, StringComparison.Ordinal) ? Array.IndexOf(s_trails, name[start.Length..]) : -1;
                if (trail >= 0)
                    return 0xAC00 + (lead * s_vowels.Length + vowel) * s_trails.Length + trail;
            }
        }

        return null;
    }
}
