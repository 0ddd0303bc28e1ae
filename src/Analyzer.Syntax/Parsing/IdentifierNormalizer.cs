using System.Text;

namespace Analyzer.Syntax.Parsing;

/// <summary>Normal form NFKC, in which Python compares identifiers (PEP 3131; Unicode standard, annex 15).</summary>
internal static class IdentifierNormalizer
{
    // Hangul syllables are composed of lead, vowel and trail by arithmetic.
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    /// <summary>The normal form of <paramref name="name"/>.</summary>
    public static string Normalize(ReadOnlySpan<char> name)
    {
        var data = UnicodeData.Instance;
        var codes = new List<int>(name.Length);
        foreach (var rune in name.EnumerateRunes())
            Decompose(data, rune.Value, codes);
        Order(data, codes);
        Compose(data, codes);
        var result = new StringBuilder(codes.Count);
        foreach (var code in codes)
            result.Append(new Rune(code).ToString());
        return result.ToString();
    }

    private static void Decompose(UnicodeData data, int code, List<int> codes)
    {
        var syllable = code - FirstSyllable;
        if (syllable is >= 0 and < LeadCount * VowelCount * TrailCount)
        {
            codes.Add(FirstLead + syllable / (VowelCount * TrailCount));
            codes.Add(FirstVowel + syllable % (VowelCount * TrailCount) / TrailCount);
            if (syllable % TrailCount > 0)
                codes.Add(TrailBase + syllable % TrailCount);
        }
        else if (data.Decompose(code) is { } parts)
        {
            codes.AddRange(parts);
        }
        else
        {
            codes.Add(code);
        }
    }

    private static void Order(UnicodeData data, List<int> codes)
    {
        for (var i = 1; i < codes.Count; i++)
        {
            var order = data.OrderOf(codes[i]);
            for (var j = i; order > 0 && j > 0 && data.OrderOf(codes[j - 1]) > order; j--)
                (codes[j], codes[j - 1]) = (codes[j - 1], codes[j]);
        }
    }

    private static void Compose(UnicodeData data, List<int> codes)
    {
        var starter = -1;
        var lastOrder = -1;
        var count = 0;
        foreach (var code in codes.ToArray())
        {
            var order = data.OrderOf(code);
            var isBlocked = starter < 0 || (lastOrder >= order && lastOrder > 0) || (lastOrder == 0 && count - 1 > starter);
            if (!isBlocked && ComposePair(data, codes[starter], code) is { } composed)
            {
                codes[starter] = composed;
                continue;
            }

            codes[count] = code;
            if (order == 0)
                starter = count;
            lastOrder = order;
            count++;
        }

        codes.RemoveRange(count, codes.Count - count);
    }

    private static int? ComposePair(UnicodeData data, int first, int second)
    {
        var lead = first - FirstLead;
        var vowel = second - FirstVowel;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
            return FirstSyllable + (lead * VowelCount + vowel) * TrailCount;
        var syllable = first - FirstSyllable;
        var trail = second - TrailBase;
        if (syllable is >= 0 and < LeadCount * VowelCount * TrailCount && syllable % TrailCount == 0 && trail is > 0 and < TrailCount)
            return first + trail;
        return data.Compose(first, second);
    }
}
