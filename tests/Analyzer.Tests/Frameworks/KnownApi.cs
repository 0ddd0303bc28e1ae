using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Frameworks;

namespace Analyzer.Tests.Frameworks;

/// <summary>A row of the tables in <c>tests/stubs/known</c>: what is known to block, or known not to, and what is awaited instead.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Row">What the row is about.</param>
/// <param name="Apis">Python that uses it; see <see cref="Source"/>.</param>
/// <param name="Effect">A kind, or kind and weight (<c>file/syscall</c>); empty where it does not block.</param>
/// <param name="Twins">Python that does the same without blocking.</param>
internal sealed partial record KnownApi(string Place, string Row, ImmutableArray<string> Apis, string Effect, ImmutableArray<string> Twins)
{
    private static readonly HashSet<string> s_modules = [.. EffectStubs.Modules];

    /// <summary>The rows of one file, by heading.</summary>
    public static IEnumerable<(string Heading, KnownApi Row)> Read(string path)
    {
        var heading = "";
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.StartsWith('#'))
                heading = line.TrimStart('#').Trim();
            if (!line.StartsWith("| ", StringComparison.Ordinal) || line.StartsWith("| Row ", StringComparison.Ordinal))
                continue;
            if (line.Split(" | ") is not [var row, var apis, var effect, var twins])
                throw new FormatException($"{path}:{index + 1}: a row has four columns");
            yield return (heading, new KnownApi($"{Path.GetFileName(path)}:{index + 1}", row[2..], Codes(apis), effect.Trim(' ', '–'), Codes(twins)));
        }
    }

    /// <summary>A function that uses an API: <c>requests.get()</c> as it stands, <c>requests.Session#get()</c> on an object of that class.</summary>
    /// <param name="api">An expression, perhaps behind <c>for</c>, <c>with</c>, <c>async for</c> or <c>async with</c>.</param>
    /// <param name="name">What the function is called.</param>
    public static string Source(string api, string name)
    {
        var statement = Statement().Match(api);
        var (keyword, expression) = (statement.Groups["keyword"].Value, statement.Groups["expression"].Value);
        var at = expression.IndexOf('#', StringComparison.Ordinal);
        var start = at < 0 ? 0 : at - Dotted().Matches(expression[..at])[^1].Length;
        var type = at < 0 ? "" : expression[start..at];
        if (at >= 0)
            expression = $"{expression[..start]}o{(expression.Length == at + 1 || expression[at + 1] == '[' ? "" : ".")}{expression[(at + 1)..]}";
        var body = keyword switch
        {
            "for" or "async for" => $"{keyword} _ in {expression}: pass",
            "with" or "async with" => $"{keyword} {expression}: pass",
            _ => $"_ = {expression}",
        };
        return $"async def {name}({(at < 0 ? "" : $"o: {type}")}):\n    {body}\n";
    }

    /// <summary>The module that an API belongs to; null where no stub describes it.</summary>
    public static string? ModuleOf(string api)
    {
        var names = Dotted().Matches(Statement().Match(api).Groups["expression"].Value).Select(match => match.Value).ToList();
        return names.Select(Module).FirstOrDefault(module => module is not null) ?? (names[0].Contains('.', StringComparison.Ordinal) ? null : "builtins");
    }

    private static string? Module(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            if (s_modules.Contains(name[..end]))
                return name[..end];
            if (!name[..end].Contains('.', StringComparison.Ordinal))
                return null;
        }

        return null;
    }

    private static ImmutableArray<string> Codes(string cell) => [.. Code().Matches(cell).SelectMany(match => Expand(match.Groups[1].Value))];

    // `requests.{get,post}()` is two.
    private static IEnumerable<string> Expand(string text)
    {
        if (Choice().Match(text) is not { Success: true } choice)
            return [text];
        return choice.Groups[1].Value.Split(',').SelectMany(part => Expand(text[..choice.Index] + part.Trim() + text[(choice.Index + choice.Length)..]));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"^(?:(?<keyword>for|with|async for|async with) )?(?<expression>.*)$")]
    private static partial Regex Statement();

    [GeneratedRegex(@"(?<![\w.])(?!await\b)[A-Za-z_]\w*(\.\w+)*")]
    private static partial Regex Dotted();
}
