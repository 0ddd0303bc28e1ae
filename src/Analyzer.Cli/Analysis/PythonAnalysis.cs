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
    public const int EvaluationStackBytes = 512 * 1024 * 1024;

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [.. Rule.All.Select(rule => rule.Descriptor)];

    /// <inheritdoc/>
    public AnalysisOutcome Run(PythonProject project, AnalysisOptions options)
    {
        var notices = new Notice?[project.Files.Length];
        var compilation = Compile(project, options, notices);
        options.Progress("Following calls", 0);
        CallGraph? graph = null;
        EffectModel? effects = null;
        LargeStack.Run(EvaluationStackBytes, () => effects = EffectModel.Propagate(graph = CallGraph.Build(compilation, Framework.MemberProviders(), Framework.CreateAll())));
        options.Progress("Following calls", 1);
        var rules = Rule.All.Where(rule => options.RuleIds.Contains(rule.Descriptor.Id));
        var (diagnostics, faults) = AnalyzerDriver.Run([.. rules], compilation, effects!);
        return new AnalysisOutcome(diagnostics, [.. notices.OfType<Notice>(), .. faults]) { Calls = graph!.Calls };
    }

    /// <summary>Parses every file of a project and puts it together with the stubs.</summary>
    /// <param name="project">The files.</param>
    /// <param name="options">How.</param>
    /// <param name="notices">Takes, in the place of each file, why it could not be read.</param>
    public static Compilation Compile(PythonProject project, AnalysisOptions options, Notice?[] notices) =>
        Compilation.Create(project, ParseAll(project, options, notices), EffectStubs.With(PhysicalFileSystem.Instance, options.Stubs));

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
