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
        if (!MayHaveAny(content))
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

    // Of the letters in `noqa` and `asgi-ready` `q` and `-` are the rarest: all else is passed over many characters at a time.
    private static bool MayHaveAny(ReadOnlySpan<char> content)
    {
        for (var at = 0; content[at..].IndexOfAny('q', 'Q', '-') is >= 0 and var next; at += next + 1)
        {
            var start = at + next;
            if (content[start] == '-' ? IsAround(content, start, "asgi-ready:", 4) : IsAround(content, start, "noqa", 2))
                return true;
        }

        return false;
    }

    private static bool IsAround(ReadOnlySpan<char> content, int place, string word, int offset) =>
        place >= offset && content.Length - place >= word.Length - offset && content.Slice(place - offset, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

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
