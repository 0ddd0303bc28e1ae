using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A piece of Python, with the places in the template that it was made from.</summary>
/// <param name="Text">The Python.</param>
/// <param name="Marks">Places, counted from the start of <paramref name="Text"/>.</param>
internal sealed record TemplateCode(string Text, ImmutableArray<SourceMark> Marks)
{
    public static implicit operator TemplateCode(string text) => new(text, []);

    public static TemplateCode operator +(TemplateCode left, TemplateCode right) =>
        new(left.Text + right.Text, [.. left.Marks, .. right.Marks.Select(mark => new SourceMark(new TextSpan(mark.Generated.Start + left.Text.Length, mark.Generated.End + left.Text.Length), mark.Original))]);

    /// <summary>The same Python, made from a place of the template as a whole.</summary>
    public TemplateCode From(TextSpan original) => new(Text, Marks.Add(new SourceMark(new TextSpan(0, Text.Length), original)));

    public static TemplateCode Join(string separator, IEnumerable<TemplateCode> parts) =>
        parts.Aggregate((TemplateCode?)null, (joined, part) => joined is null ? part : joined + separator + part) ?? "";
}
