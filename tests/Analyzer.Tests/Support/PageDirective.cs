using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Tests.Support;

/// <summary>What a comment of a literate page asks of its line: <c># expect: ASGI103 "text"</c>, <c># runs-on: event loop</c>.</summary>
/// <param name="Keyword">One of <see cref="Keywords"/>.</param>
/// <param name="Text">What follows the colon, up to the next directive of the same comment.</param>
/// <param name="Line">The line of the file, from 0.</param>
internal sealed partial record PageDirective(string Keyword, string Text, int Line)
{
    public static ImmutableArray<string> Keywords { get; } = ["expect", "runs-on", "revealed", "calls", "effect", "route"];

    /// <summary>The directives of a file, in order.</summary>
    /// <exception cref="FormatException">A comment begins like a directive, with a word that is none.</exception>
    public static ImmutableArray<PageDirective> Read(SyntaxTree tree)
    {
        var directives = ImmutableArray.CreateBuilder<PageDirective>();
        foreach (var comment in tree.Comments)
        {
            var line = tree.Text.LineOf(comment.Start);
            foreach (var part in tree.Text[comment].ToString().Split('#', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Directive().Match(part) is not { Success: true } match)
                    continue;
                if (!Keywords.Contains(match.Groups["keyword"].Value))
                    throw new FormatException($"{tree.Text.Path}:{line + 1}: there is no directive '{match.Groups["keyword"].Value}'");
                directives.Add(new PageDirective(match.Groups["keyword"].Value, match.Groups["text"].Value, line));
            }
        }

        return directives.DrainToImmutable();
    }

    // Prose has spaces before its first colon; a tool's own marker (`type: ignore`, `asgi-ready: …`) is not ours.
    [GeneratedRegex(@"^\s*(?!type:|asgi-ready:|noqa:|note:)(?<keyword>[a-z][a-z-]+):\s*(?<text>.*?)\s*$")]
    private static partial Regex Directive();
}
