using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>The analysis of Python projects: each stage a function of the one before (ARCHITECTURE.md, "One run").</summary>
internal sealed class PythonAnalysis : IAnalysis
{
    /// <summary>Helpers call helpers: the evaluation of a call nests as deep as the program does.</summary>
    private const int EvaluationStackBytes = 512 * 1024 * 1024;

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [.. Rule.All.Select(rule => rule.Descriptor)];

    /// <inheritdoc/>
    public AnalysisOutcome Run(PythonProject project, AnalysisOptions options)
    {
        var notices = new Notice?[project.Files.Length];
        var trees = ParseAll(project, options, notices);
        var compilation = Compilation.Create(project, trees, EffectStubs.With(PhysicalFileSystem.Instance, options.Stubs));
        options.Progress("Following calls", 0);
        CallGraph? graph = null;
        EffectModel? effects = null;
        LargeStack.Run(EvaluationStackBytes, () => effects = EffectModel.Propagate(graph = CallGraph.Build(compilation, Framework.MemberProviders())));
        options.Progress("Following calls", 1);
        var rules = Rule.All.Where(rule => options.RuleIds.Contains(rule.Descriptor.Id));
        var (diagnostics, faults) = AnalyzerDriver.Run([.. rules], compilation, effects!);
        return new AnalysisOutcome(diagnostics, [.. notices.OfType<Notice>(), .. faults]) { Calls = graph!.Calls };
    }

    private static SyntaxTree?[] ParseAll(PythonProject project, AnalysisOptions options, Notice?[] notices)
    {
        var trees = new SyntaxTree?[project.Files.Length];
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
        return trees;
    }
}
