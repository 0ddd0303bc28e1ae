using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Writes the comments that let findings pass.</summary>
public static class SuppressionWriter
{
    /// <summary>The category of what the analyzer says about itself and about broken files: no comment is written for it.</summary>
    public const string OwnCategory = "Analyzer";

    /// <summary>The insertions that let the findings of one file pass: a comment on the line before each statement.</summary>
    /// <remarks>On the line itself it would change what GitHub knows an alert by.</remarks>
    /// <param name="tree">The file.</param>
    /// <param name="diagnostics">Findings in it.</param>
    /// <param name="reason">The reason to give; empty for none.</param>
    public static ImmutableArray<TextEdit> Edits(SyntaxTree tree, IEnumerable<Diagnostic> diagnostics, string reason)
    {
        var scopes = new SuppressionScopes(tree);
        return
        [
            .. diagnostics
                .GroupBy(diagnostic => scopes.StatementAt(diagnostic.Location.Span.Start))
                .OrderBy(group => group.Key)
                .GroupBy(group => InsertionOf(tree.Text, scopes, group.Key))
                .Select(group => new TextEdit(
                    new Location(tree.Text, new TextSpan(group.Key.Offset, group.Key.Offset)),
                    group.Key.Before + Comment(group.SelectMany(found => found), reason) + group.Key.After)),
        ];
    }

    private static (int Offset, string Before, string After) InsertionOf(SourceText text, SuppressionScopes scopes, TextSpan statement)
    {
        var line = text.LineOf(statement.Start);
        if (!scopes.MayBePreceded(line))
            return (text.LineSpan(text.LineOf(statement.End)).End, "  ", "");
        var start = text.LineStart(line);
        var content = text[text.LineSpan(line)];
        var indentation = content[..(content.Length - content.TrimStart().Length)].ToString();
        return (start, indentation, LineEnd(text, line));
    }

    // The last line of a file may have no end: then that of the line before is the file's own.
    private static string LineEnd(SourceText text, int line)
    {
        var ended = Math.Min(line, text.LineCount - 2);
        return ended < 0 ? "\n" : text.Content[text.LineSpan(ended).End..text.LineStart(ended + 1)];
    }

    private static string Comment(IEnumerable<Diagnostic> diagnostics, string reason)
    {
        var rules = string.Join(", ", diagnostics.Select(diagnostic => diagnostic.Descriptor.Id).Distinct().Order(StringComparer.Ordinal));
        return $"# asgi-ready: ignore[{rules}]{(reason.Length > 0 ? $" {reason}" : "")}";
    }
}
