using System.Globalization;
using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Writes variables and filters of a template in Python: <c>post.author|default:"nobody"</c>.</summary>
/// <remarks><c>FilterExpression</c>, <c>Variable</c> and <c>smartif</c> of <c>django/template</c>.</remarks>
/// <param name="names">The names that tags around have given, with the local that holds each.</param>
/// <param name="tags">The tags and filters of the project.</param>
internal sealed partial class TemplateExpressions(TemplateNames names, TemplateTags tags)
{
    private static readonly HashSet<string> s_operators = ["and", "or", "not", "in", "is", "==", "!=", "<", ">", "<=", ">="];

    /// <summary>A value with its filters.</summary>
    public TemplateCode Value(string text, int start)
    {
        var parts = Pipe().Matches(text);
        if (parts.Count == 0)
            return "None";
        var value = Variable(parts[0].Value, start + parts[0].Index);
        foreach (var part in parts.Skip(1))
        {
            var colon = part.Value.IndexOf(':', StringComparison.Ordinal);
            var name = (colon < 0 ? part.Value : part.Value[..colon]).Trim();
            if (!Identifier().IsMatch(name))
                return "None";
            var argument = colon < 0 ? "" : ", " + Variable(part.Value[(colon + 1)..].Trim(), start + part.Index + colon + 1);
            var filter = tags.Find(name, isFilter: true) is { } own ? $"getattr(_r.functions, '{own.Function}')" : $"_r.filters.{name}";
            value = (filter + "(" + value + argument + ")").From(new TextSpan(start, start + part.Index + part.Length));
        }

        return value;
    }

    /// <summary>The test of <c>{% if %}</c>.</summary>
    public TemplateCode Test(IEnumerable<(string Text, int Start)> words)
    {
        var test = TemplateCode.Join(" ", words.Select(word => s_operators.Contains(word.Text) ? word.Text : Value(word.Text, word.Start)));
        return test.Text.Length == 0 ? "None" : test;
    }

    private TemplateCode Variable(string text, int start)
    {
        if (text.Length == 0)
            return "None";
        if (text[0] is '"' or '\'')
            return Quote(text.Trim('"', '\''));
        if (text.StartsWith("_(", StringComparison.Ordinal))
            return "''";
        if (text is "True" or "False" or "None")
            return text;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return text.TrimStart('+').TrimStart('0') is { Length: > 0 } digits && char.IsAsciiDigit(digits[0]) ? digits : "0";
        var parts = text.Split('.');
        if (parts.Any(part => !Identifier().IsMatch(part) && !part.All(char.IsAsciiDigit)))
            return "None";
        var end = start + parts[0].Length;
        var value = names.Find(parts[0]) is { } local ? (TemplateCode)local : ((TemplateCode)$"_r.call(context['{parts[0]}'])").From(new TextSpan(start, end));
        foreach (var part in parts.Skip(1))
        {
            end += 1 + part.Length;
            value = char.IsAsciiDigit(part[0])
                ? ("_r.item(" + value + $", {part.TrimStart('0').PadLeft(1, '0')})").From(new TextSpan(start, end))
                : ("_r.lookup(" + value + $", '{part}')").From(new TextSpan(start, end));
        }

        return value;
    }

    /// <summary>A text as Python writes it.</summary>
    public static string Quote(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).ReplaceLineEndings(" ") + "'";

    [GeneratedRegex("""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^|"'])+""")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"^[^\W\d]\w*$")]
    private static partial Regex Identifier();
}
