using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>Leads from generated text back to the file it was made from, as <c>#line</c> does in C: what a template does, written in Python.</summary>
/// <param name="Origin">The file that people wrote.</param>
/// <param name="Marks">Which ranges of the generated text stand for which of the file; they nest or are apart.</param>
public sealed record SourceMap(SourceText Origin, ImmutableArray<SourceMark> Marks)
{
    /// <summary>The place in the file that a range of the generated text stands for: that of the smallest mark around its start.</summary>
    public Location Locate(TextSpan span)
    {
        SourceMark? closest = null;
        foreach (var mark in Marks)
        {
            if (mark.Generated.Start <= span.Start && span.Start < mark.Generated.End && (closest is not { } other || mark.Generated.Length <= other.Generated.Length))
                closest = mark;
        }

        return new Location(Origin, closest?.Original ?? new TextSpan(0, 0));
    }
}

/// <summary>A range of generated text, and the range it was made from.</summary>
/// <param name="Generated">The range in the generated text.</param>
/// <param name="Original">The range in the file.</param>
public readonly record struct SourceMark(TextSpan Generated, TextSpan Original);
