using System.Text;
using System.Text.RegularExpressions;

namespace Analyzer.Fuzz;

/// <summary>Damages text as people, tools and enemies do: by words, lines and nesting more often than by bytes.</summary>
/// <param name="random">The source of chance; the same seed gives the same inputs.</param>
/// <param name="words">Words that mean something to what reads the text.</param>
internal sealed class Mutator(Random random, string[] words)
{
    private const int MaxLength = 48 * 1024;

    private readonly List<(int Start, int End)> _tokens = [];

    private static readonly string[] s_openers =
        ["(", "[", "{", "((", "[{", "not ", "-", "~", "lambda: ", "x.", "await ", "f'{", "*", "a = ", "f(", "if x:\n ", "class A:\n ", "def f():\n ", "- ", "? ", "a: ", "{a: ", "[[", "a.", "$(", "${x:-", "\\\n", "&a [", "*a, ", "<<: "];

    private static readonly string[] s_odd =
        ["\0", "\xEF\xBB\xBF", "\xFF", "\xED\xA0\x80", "\r", "\f", "\xE2\x80\xA8", "\xE2\x80\xAE", "\x1B[31m", "\t", " ", "\\", "\"\"\"", "'''", "99999999999999999999", "-1", "1e999", "0x", "{{", "}}", "{%", "::", "../../..", "/etc/passwd", "%s{0}", "\xF0\x9F\x98\x80", "\n\n"];

    /// <summary>A damaged copy.</summary>
    /// <param name="input">The text, in any encoding.</param>
    /// <param name="other">Another text, of which a part may be put in.</param>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        // Byte for byte: what is not ASCII stays as it is, or is cut apart.
        var text = Encoding.Latin1.GetString(input);
        var count = 1 << random.Next(4);
        for (var i = 0; i < count; i++)
        {
            text = Once(text, Encoding.Latin1.GetString(other));
            if (text.Length > MaxLength)
                text = text[..MaxLength];
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private string Once(string text, string other)
    {
        Tokenize(text);
        if (_tokens.Count == 0)
            return Pick(words) + other;
        var (start, end) = Range();
        var part = text[start..end];
        return random.Next(14) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(start, part),
            2 => Swap(text),
            3 => text[..start] + Pick(words) + text[end..],
            4 => text.Insert(start, Pick(words)),
            5 => text.Insert(LineStart(text, start), Lines(other)),
            6 => Nest(text, start, end),
            7 => text.Insert(end, string.Concat(Enumerable.Repeat(part, Math.Min(random.Next(1, 400), MaxLength / Math.Max(part.Length, 1))))),
            8 => text.Insert(start, Pick(s_odd)),
            9 => random.Next(2) == 0 ? text[..start] : text[end..],
            10 => Rename(text),
            11 => Indent(text, start, end),
            12 => WithoutLines(text, start, end),
            _ => text[..start] + (char)random.Next(256) + text[Math.Min(start + 1, text.Length)..],
        };
    }

    // Words, blanks, line ends with what indents the next line; each other character by itself.
    private void Tokenize(string text)
    {
        _tokens.Clear();
        for (var start = 0; start < text.Length;)
        {
            var first = text[start];
            var end = start + 1;
            if (first == '\n' || IsBlank(first))
            {
                while (end < text.Length && IsBlank(text[end]))
                    end++;
            }
            else if (IsWord(first))
            {
                while (end < text.Length && IsWord(text[end]))
                    end++;
            }

            _tokens.Add((start, end));
            start = end;
        }
    }

    private static bool IsBlank(char character) => character is ' ' or '\t';

    private static bool IsWord(char character) => character is '_' or >= '\x80' || char.IsAsciiLetterOrDigit(character);

    private (int Start, int End) Range()
    {
        var first = random.Next(_tokens.Count);
        var last = Math.Min(first + (1 << random.Next(6)), _tokens.Count) - 1;
        return (_tokens[first].Start, _tokens[last].End);
    }

    private string Swap(string text)
    {
        var (one, two) = (_tokens[random.Next(_tokens.Count)], _tokens[random.Next(_tokens.Count)]);
        var (first, second) = one.Start < two.Start ? (one, two) : (two, one);
        return first.End > second.Start ? text
            : string.Concat(text.AsSpan(0, first.Start), text.AsSpan(second.Start, second.End - second.Start), text.AsSpan(first.End, second.Start - first.End), string.Concat(text.AsSpan(first.Start, first.End - first.Start), text.AsSpan(second.End)));
    }

    private string Nest(string text, int start, int end)
    {
        var opener = Pick(s_openers);
        var count = random.Next(3) == 0 ? random.Next(1, 3000) : random.Next(1, 30);
        count = Math.Min(count, MaxLength / 2 / opener.Length);
        var builder = new StringBuilder(text[..start]);
        for (var i = 0; i < count; i++)
            builder.Append(opener).Append(opener.EndsWith("\n ", StringComparison.Ordinal) ? new string(' ', Math.Min(i, 60)) : "");
        builder.Append(text[start..end]);
        if (random.Next(2) == 0)
            builder.Insert(builder.Length, new string(Closer(opener), count));
        return builder.Append(text[end..]).ToString();
    }

    private static char Closer(string opener) => opener[^1] switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => ' ',
    };

    // One name for two things: circles among imports, classes, anchors and includes.
    private string Rename(string text)
    {
        var (name, other) = (Name(text), Name(text));
        return name.Length == 0 || name == other ? text : Regex.Replace(text, $@"\b{Regex.Escape(name)}\b", other.Replace("$", "$$"));
    }

    private string Name(string text)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var (start, end) = _tokens[random.Next(_tokens.Count)];
            if (char.IsLetter(text[start]))
                return text[start..end];
        }

        return "";
    }

    private static string WithoutLines(string text, int start, int end)
    {
        var last = text.IndexOf('\n', end - 1) is >= 0 and var line ? line + 1 : text.Length;
        return text.Remove(LineStart(text, start), last - LineStart(text, start));
    }

    private string Indent(string text, int start, int end)
    {
        var indent = new string(' ', random.Next(1, 9));
        var part = text[start..end];
        return text[..start] + (random.Next(2) == 0 ? part.Replace("\n", "\n" + indent) : part.Replace("\n" + indent, "\n")) + text[end..];
    }

    private string Lines(string other)
    {
        if (other.Length == 0)
            return "";
        var start = LineStart(other, random.Next(other.Length));
        var end = start;
        for (var count = random.Next(1, 12); count > 0 && end < other.Length; count--)
            end = other.IndexOf('\n', end) is >= 0 and var line ? line + 1 : other.Length;
        return other[start..end];
    }

    private static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private string Pick(string[] items) => items[random.Next(items.Length)];
}
