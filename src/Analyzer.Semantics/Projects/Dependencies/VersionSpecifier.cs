using System.Collections.Immutable;

namespace Analyzer.Semantics;

/// <summary>Which versions a requirement allows: clauses that all hold (PEP 440), with the caret and tilde of Poetry.</summary>
/// <remarks>What is not understood leaves the specifier without bounds, which allows everything.</remarks>
public sealed record VersionSpecifier(string Text, ReleaseVersion? Lowest, ReleaseVersion? Below, bool IsExact)
{
    private static readonly string[] s_operators = ["===", "==", "~=", ">=", "<=", "!=", ">", "<", "^", "~", "="];

    /// <summary>Allows every version.</summary>
    public static VersionSpecifier Any { get; } = new("", null, null, false);

    /// <summary>Reads a specifier.</summary>
    /// <param name="text">Such as <c>&gt;=4.2,&lt;6</c>, <c>^4.2</c>, <c>==5.0.*</c> or empty.</param>
    /// <param name="isBareExact">Whether a version without an operator means that one alone (pip's locks) or anything compatible with it (Poetry means the former too; conda <c>1.2</c> means <c>1.2.*</c>).</param>
    public static VersionSpecifier Parse(string text, bool isBareExact = true)
    {
        var result = Any with { Text = text.Trim() };
        // Alternatives: the lowest of the first, no upper bound that all share.
        var alternatives = text.Split("||", StringSplitOptions.TrimEntries);
        foreach (var clause in Clauses(alternatives[0]))
            result = result.With(clause.Operator, clause.Version, isBareExact);
        return alternatives.Length > 1 ? result with { Below = null, IsExact = false } : result;
    }

    /// <summary>Whether <paramref name="version"/> is within the bounds; exclusions by <c>!=</c> are not looked at.</summary>
    public bool Allows(ReleaseVersion version) =>
        IsExact ? Lowest == version : (Lowest is null || version >= Lowest) && (Below is null || version < Below);

    private VersionSpecifier With(string clauseOperator, string versionText, bool isBareExact)
    {
        var isWild = versionText.EndsWith(".*", StringComparison.Ordinal) || versionText == "*";
        if (ReleaseVersion.TryParse(isWild ? versionText.TrimEnd('*').TrimEnd('.') : versionText) is not { } version)
            return this;
        var release = version.Release;
        return (clauseOperator, isWild) switch
        {
            ("==" or "" or "=", true) => From(version).Until(Next(release, release.Length - 1)),
            ("===" or "==", false) => this with { Lowest = version, Below = null, IsExact = true },
            ("", false) when isBareExact => this with { Lowest = version, Below = null, IsExact = true },
            ("" or "=", false) => From(version).Until(Next(release, release.Length - 1)),
            ("~=", _) => From(version).Until(Next(release, Math.Max(release.Length - 2, 0))),
            ("~", _) => From(version).Until(Next(release, release.Length > 1 ? 1 : 0)),
            // The first number that is not zero stays.
            ("^", _) => From(version).Until(Next(release, Math.Min(Math.Max(release.TakeWhile(part => part == 0).Count(), 0), release.Length - 1))),
            (">=" or ">", _) => From(version),
            ("<", _) => Until(version),
            // The bound is exclusive: the next version of the same length is the first that is out.
            ("<=", _) => Until(Next(release, release.Length - 1)),
            _ => this,
        };
    }

    private VersionSpecifier From(ReleaseVersion version) => Lowest is null || version > Lowest ? this with { Lowest = version } : this;

    private VersionSpecifier Until(ReleaseVersion version) => Below is null || version < Below ? this with { Below = version } : this;

    private static ReleaseVersion Next(ImmutableArray<int> release, int index) => ReleaseVersion.Of([.. release.Take(index), release[index] + 1]);

    private static IEnumerable<(string Operator, string Version)> Clauses(string text)
    {
        foreach (var part in text.Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var clauseOperator = Array.Find(s_operators, candidate => part.StartsWith(candidate, StringComparison.Ordinal)) ?? "";
            // What follows a space is another clause (Poetry) or a build (conda).
            var words = part[clauseOperator.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                yield return (clauseOperator, words[0]);
            foreach (var word in words.Skip(1).Where(word => Array.Exists(s_operators, candidate => word.StartsWith(candidate, StringComparison.Ordinal))))
            {
                var next = Array.Find(s_operators, candidate => word.StartsWith(candidate, StringComparison.Ordinal))!;
                yield return (next, word[next.Length..]);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
