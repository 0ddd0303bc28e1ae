using Analyzer.Syntax;
using Microsoft.CodeAnalysis.Sarif;

namespace Analyzer.Reporting;

/// <summary>Code fixes as SARIF has them, which viewers apply at a click: the safe ones alone.</summary>
internal static class SarifFixes
{
    /// <summary>The fixes of a finding; null where there is none.</summary>
    public static Fix[]? Of(Diagnostic diagnostic)
    {
        Fix[] fixes = [.. diagnostic.Fixes.Where(fix => fix.IsSafe).Select(Of)];
        return fixes.Length == 0 ? null : fixes;
    }

    private static Fix Of(CodeFix fix) => new()
    {
        Description = new Message { Text = MarkdownText.Sentence(fix.Title) },
        ArtifactChanges = [.. fix.Edits.GroupBy(edit => edit.Location.Source).Select(file => new ArtifactChange
        {
            ArtifactLocation = SarifLocations.Artifact(file.Key.Path),
            Replacements = [.. file.Select(Of)],
        })],
    };

    private static Replacement Of(TextEdit edit)
    {
        var (start, end) = (edit.Location.Source.PositionOf(edit.Location.Span.Start), edit.Location.Source.PositionOf(edit.Location.Span.End));
        return new Replacement
        {
            DeletedRegion = new Region { StartLine = start.Line + 1, StartColumn = start.Column + 1, EndLine = end.Line + 1, EndColumn = end.Column + 1 },
            InsertedContent = new ArtifactContent { Text = edit.NewText },
        };
    }
}
