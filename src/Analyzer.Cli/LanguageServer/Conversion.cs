using Analyzer.Reporting;
using Analyzer.Rules;
using Analyzer.Syntax;

namespace Analyzer.Cli.LanguageServer;

/// <summary>Findings and fixes in the words of the protocol.</summary>
internal static class Conversion
{
    private const string QuickFix = "quickfix";

    /// <summary>The kind of an action that applies all safe fixes of a file.</summary>
    public const string FixAll = $"source.fixAll.{ToolInformation.Name}";

    /// <summary>The kinds of actions that there are.</summary>
    public static string[] Kinds { get; } = [QuickFix, FixAll];

    /// <summary>A finding; the path of calls is its related information.</summary>
    public static LspDiagnostic DiagnosticOf(Diagnostic diagnostic, FolderResult result) => new(
        Places.LineRangeOf(diagnostic.Location),
        diagnostic.Severity switch { DiagnosticSeverity.Error => 1, DiagnosticSeverity.Warning => 2, _ => 3 },
        diagnostic.Descriptor.Id,
        new CodeDescription(ToolInformation.RulePage(diagnostic.Descriptor.Id)),
        ToolInformation.Name,
        diagnostic.Message,
        diagnostic.Path.Length < 2 ? null : [.. diagnostic.Path.Select(step => RelatedOf(step, result)).OfType<RelatedInformation>()]);

    /// <summary>What can be done about the findings of a file that touch a range.</summary>
    /// <param name="uri">The file, as the client calls it.</param>
    /// <param name="fullPath">The file.</param>
    /// <param name="range">The range.</param>
    /// <param name="only">The kinds of actions that are asked for; null for all.</param>
    /// <param name="result">What was found.</param>
    public static IEnumerable<CodeAction> ActionsFor(string uri, string fullPath, Range range, string[]? only, FolderResult result)
    {
        var inFile = result.In(fullPath).ToList();
        if (IsWanted(QuickFix, only))
        {
            foreach (var diagnostic in inFile.Where(diagnostic => Places.LineRangeOf(diagnostic.Location).Touches(range)))
            {
                LspDiagnostic[] mended = [DiagnosticOf(diagnostic, result)];
                foreach (var fix in diagnostic.Fixes)
                    yield return new CodeAction($"{fix.Title.Replace("`", "")}{(fix.IsSafe ? "" : " (may change what the code does)")}", QuickFix, mended, fix.IsSafe ? true : null, EditOf(uri, fix.Edits));
                if (diagnostic.Descriptor.Category != SuppressionWriter.OwnCategory)
                    yield return new CodeAction($"Ignore {diagnostic.Descriptor.Id} here", QuickFix, mended, null, EditOf(uri, SuppressionWriter.Edits(SyntaxTree.Parse(diagnostic.Location.Source), [diagnostic], "")));
            }
        }

        if (IsWanted(FixAll, only) && inFile.Count > 0 && FixApplier.Choose(inFile[0].Location.Source, inFile, withUnsafe: false) is { Edits.Count: > 0 } all)
            yield return new CodeAction($"Apply all safe fixes of {ToolInformation.Name}", FixAll, null, null, EditOf(uri, all.Edits));
    }

    /// <summary>What there is to say about a rule.</summary>
    public static string PageOf(DiagnosticDescriptor rule) => $"**{rule.Id}: {rule.Title}** ([page]({ToolInformation.RulePage(rule.Id)}))\n\n{rule.Page.ReplaceLineEndings("\n").Trim()}";

    // A kind stands for those below it, such as `source.fixAll` for `source.fixAll.asgi-ready`.
    private static bool IsWanted(string kind, string[]? only) =>
        only is null ? kind == QuickFix || kind == FixAll : Array.Exists(only, asked => kind == asked || kind.StartsWith($"{asked}.", StringComparison.Ordinal));

    private static RelatedInformation? RelatedOf(PathStep step, FolderResult result) => result.FullPathOf(step.Location.Source) is { } path
        ? new RelatedInformation(new Location(DocumentUri.Of(path), Places.LineRangeOf(step.Location)), $"{(step.Function.Length > 0 ? $"{step.Function} " : "")}{step.Message}")
        : null;

    private static WorkspaceEdit EditOf(string uri, IEnumerable<TextEdit> edits) =>
        new(new Dictionary<string, LspTextEdit[]> { [uri] = [.. edits.Select(edit => new LspTextEdit(Places.RangeOf(edit.Location.Source, edit.Location.Span), edit.NewText))] });
}
