using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Analyzer.Semantics;

/// <summary>One requirement as PEP 508 writes it: <c>fastapi[standard]&gt;=0.115; python_version &gt; "3.8"</c>.</summary>
/// <param name="Name">The distribution as written.</param>
/// <param name="Extras">What stands in brackets.</param>
/// <param name="Specifier">Which versions; empty for an address.</param>
/// <param name="Marker">The condition; empty if there is none.</param>
internal sealed partial record Requirement(string Name, ImmutableArray<string> Extras, string Specifier, string Marker)
{
    /// <summary>Reads a requirement; null if the text is none.</summary>
    public static Requirement? TryParse(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match)
            return null;
        var extras = match.Groups["extras"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new Requirement(match.Groups["name"].Value, [.. extras], match.Groups["specifier"].Value.Trim(), match.Groups["marker"].Value.Trim());
    }

    [GeneratedRegex("""^\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?>\s*)(?:\[(?<extras>[^\]]*)\](?>\s*))?(?:@(?>\s*)[^\s;]+(?>\s*)|(?<specifier>(?:\((?>\s*))?(?:(?:===|==|~=|!=|<=|>=|<|>)[^;#]*)?))(?:;(?<marker>.*))?$""")]
    private static partial Regex Pattern();
}
