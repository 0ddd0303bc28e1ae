using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Reads the comments of a file that let findings pass.</summary>
internal static partial class SuppressionReader
{
    /// <summary>The comments, in order.</summary>
    public static ImmutableArray<SuppressionComment> Read(SyntaxTree tree)
    {
        var content = tree.Text.Content;
        if (!content.Contains("asgi-ready:", StringComparison.OrdinalIgnoreCase) && !content.Contains("noqa", StringComparison.OrdinalIgnoreCase))
            return [];
        var comments = ImmutableArray.CreateBuilder<SuppressionComment>();
        SuppressionScopes? scopes = null;
        foreach (var comment in tree.Comments)
        {
            foreach (Match match in Directive().Matches(tree.Text[comment].ToString()))
            {
                if (Make(match, comment, scopes ??= new SuppressionScopes(tree)) is { } found)
                    comments.Add(found);
            }
        }

        return comments.DrainToImmutable();
    }

    private static SuppressionComment? Make(Match match, TextSpan comment, SuppressionScopes scopes)
    {
        var kind = match.Groups["noqa"].Success ? SuppressionKind.NoQa : match.Groups["file"].Success ? SuppressionKind.File : SuppressionKind.Line;
        var rules = match.Groups["rules"];
        var selectors = rules.Value.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(rule => rule.ToUpperInvariant()).ToImmutableArray();
        if (kind == SuppressionKind.NoQa && rules.Success)
        {
            selectors = [.. selectors.Where(selector => selector.StartsWith("ASGI", StringComparison.Ordinal))];
            // The codes of other tools are none of ours.
            if (selectors.IsEmpty)
                return null;
        }

        var span = new TextSpan(comment.Start + match.Index, comment.Start + match.Index + match.Value.TrimEnd().Length);
        return new SuppressionComment(kind, selectors, match.Groups["reason"].Value.Trim(' ', '\t', '-', '–', '—', ':'), span) { Covered = scopes.Of(comment, kind) };
    }

    // A reason ends where the next comment of the line begins. `# noqa:` with anything but codes is left to other tools.
    [GeneratedRegex(
        @"\#\s*(?:asgi-ready:\s*ignore(?<file>-file)?(?![\w-])(?:\s*\[(?<rules>[^\]\#]*)\])?|(?<noqa>noqa)(?:\s*:\s*(?<rules>[A-Z]+[0-9]+(?:[\s,]+[A-Z]+[0-9]+)*)|(?![\w:])(?!\s*:)))(?<reason>[^\#]*)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Directive();
}
