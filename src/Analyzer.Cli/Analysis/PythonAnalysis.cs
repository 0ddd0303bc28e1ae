using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>The analysis of Python projects.</summary>
internal sealed class PythonAnalysis : IAnalysis
{
    private static readonly DiagnosticDescriptor s_syntaxError = new(
        "ASGI901",
        "SyntaxError",
        "Syntax error",
        "Python refuses the file: `{0}`",
        "Analyzer",
        DiagnosticSeverity.Error,
        "0.1.0",
        "The rest of the file is analysed all the same.");

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [s_syntaxError];

    /// <inheritdoc/>
    public AnalysisOutcome Run(PythonProject project, AnalysisOptions options)
    {
        var trees = new SyntaxTree?[project.Files.Length];
        var notices = new Notice?[project.Files.Length];
        var doneCount = 0;
        LargeStack.For(trees.Length, options.JobCount, index =>
        {
            var file = project.Files[index];
            if (project.TryRead(file, out var bytes, out var notice))
                trees[index] = SyntaxTree.Parse(file.Path, bytes, options.PythonVersion);
            else
                notices[index] = new Notice(NoticeKind.Execution, DiagnosticSeverity.Warning, notice.Message) { Path = notice.Path };
            options.Progress("Parsing", (double)Interlocked.Increment(ref doneCount) / trees.Length);
        });

        return new AnalysisOutcome(
            [.. trees.OfType<SyntaxTree>().SelectMany(tree => tree.Errors.Select(error => Of(tree, error)))],
            [.. notices.OfType<Notice>()]);
    }

    private static Diagnostic Of(SyntaxTree tree, SyntaxError error) =>
        new(s_syntaxError, new Location(tree.Text, error.Span), [error.Message], []);
}
