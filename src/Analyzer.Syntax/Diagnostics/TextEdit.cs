using System.Collections.Immutable;
using System.Text;

namespace Analyzer.Syntax;

/// <summary>A change of one file: a range, and what is to stand in its place.</summary>
/// <param name="Location">The range; empty for an insertion.</param>
/// <param name="NewText">What is to stand there.</param>
public sealed record TextEdit(Location Location, string NewText)
{
    /// <summary>The text of a file after changes.</summary>
    /// <param name="source">The file.</param>
    /// <param name="edits">Changes of it that do not overlap, in any order; insertions at one place keep theirs.</param>
    /// <exception cref="ArgumentException">Two changes overlap.</exception>
    public static string Apply(SourceText source, IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder();
        var offset = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Location.Span).ToImmutableArray())
        {
            if (edit.Location.Span.Start < offset)
                throw new ArgumentException("Two changes overlap.", nameof(edits));
            text.Append(source.Content, offset, edit.Location.Span.Start - offset).Append(edit.NewText);
            offset = edit.Location.Span.End;
        }

        return text.Append(source.Content, offset, source.Length - offset).ToString();
    }
}
