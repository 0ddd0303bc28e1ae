using System.Collections.Immutable;
using System.Diagnostics;
using Analyzer.Frameworks;
using Analyzer.Readiness;
using Analyzer.Rules;
using Analyzer.Semantics;
using Analyzer.Syntax;
using static Analyzer.Cli.StageTimes;

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
        // Trees are as deep as their code, and every stage walks them.
        AnalysisOutcome? outcome = null;
        LargeStack.Run(EvaluationStackBytes, () => outcome = RunStages(project, options));
        return outcome!;
    }

    private static AnalysisOutcome RunStages(PythonProject project, AnalysisOptions options)
    {
        var notices = new Notice?[project.Files.Length];
        var stubs = EffectStubs.With(project.FileSystem, options.Stubs);
        var compilation = Compile(project, options, notices, stubs);
        options.Progress("Following calls", 0);
        var times = options.Times;
        var frameworks = Framework.CreateAll();
        // What the project's files say of how it is served needs no evaluation: with a second thread it is read meanwhile.
        var reading = options.JobCount > 1 ? Task.Run(() => ReadFacts(project, compilation)) : null;
        var graph = Evaluate(compilation, [.. frameworks, new DeclaredEntryPoints(options.EntryPoints)], options.IsReport, times);
        var effects = times.Measure("effects", () => EffectModel.Propagate(graph, Framework.RaisesOnLoop), _ => Invariant($"{graph.Contexts.Sum(context => context.Edges.Count)} calls"));
        options.Progress("Following calls", 1);
        // The verdict is made from all findings, whichever are shown.
        var rules = Rule.All;
        var (facts, _) = times.Measure("deployment", () => reading is null ? (ReadinessFacts.Of(project, compilation), TimeSpan.Zero) : reading.GetAwaiter().GetResult(), result => Describe(result.Item1, result.Item2));
        var (projectDiagnostics, projectFaults) = ProjectDriver.Run(rules, facts);
        var (diagnostics, faults) = times.Measure("rules", () => AnalyzerDriver.Run(rules, compilation, effects, frameworks, projectDiagnostics, options.RuleIds, options.JobCount), result => Invariant($"{rules.Length} rules, {result.Diagnostics.Length} findings"));
        var readiness = times.Measure("verdict", () => ReadinessBuilder.Build(new ReadinessInput(facts, compilation, graph, effects, diagnostics).With(frameworks)), report => Invariant($"{report.Applications.Length} applications"));
        return new AnalysisOutcome([.. diagnostics, .. NotReadyForAsgi.Of(readiness, compilation)], [.. notices.OfType<Notice>(), .. stubs.Unreadable.Select(notice => RunNotice.OfFile(notice.Path, notice.Message)), .. graph.Faults.Select(fault => RunNotice.OfFault(fault.Path, fault.What, fault.Exception)), .. projectFaults, .. faults]) { Calls = graph.Calls, Frameworks = frameworks, Readiness = readiness };
    }

    private static string Describe(ReadinessFacts facts, TimeSpan beside) =>
        Invariant($"{facts.Commands.Length} server commands, {facts.Dependencies.Length} known dependencies")
        + (beside == TimeSpan.Zero ? "" : Invariant($", {beside.TotalMilliseconds:0} ms beside the evaluation"));

    private static (ReadinessFacts Facts, TimeSpan Beside) ReadFacts(PythonProject project, Compilation compilation)
    {
        var watch = Stopwatch.StartNew();
        var facts = ReadinessFacts.Of(project, compilation);
        return (facts, watch.Elapsed);
    }

    /// <summary>Parses every file of a project and puts it together with the stubs.</summary>
    /// <param name="project">The files.</param>
    /// <param name="options">How.</param>
    /// <param name="notices">Takes, in the place of each file, why it could not be read.</param>
    /// <param name="stubs">The stubs; those of <paramref name="options"/> if null.</param>
    public static Compilation Compile(PythonProject project, AnalysisOptions options, Notice?[] notices, EffectStubs? stubs = null)
    {
        var trees = options.Times.Measure("read and parse", () => ParseAll(project, options, notices), trees => Invariant($"{trees.Sum(tree => (long)(tree?.Text.LineCount ?? 0))} lines"));
        Collector.ResumeFor(trees.OfType<SyntaxTree>());
        return Compilation.Create(project, trees, stubs ?? EffectStubs.With(project.FileSystem, options.Stubs), project.Dependencies.Fixed());
    }

    // Stubs are read when an import asks for them: their time is taken out of that of the evaluation.
    private static CallGraph Evaluate(Compilation compilation, IReadOnlyList<EntryPointProvider> frameworks, bool includesThreads, StageTimes times)
    {
        var stubTime = compilation.StubTime;
        var watch = Stopwatch.StartNew();
        var graph = CallGraph.Build(compilation, Framework.MemberProviders(), frameworks, includesThreads: includesThreads);
        var elapsed = watch.Elapsed - (compilation.StubTime - stubTime);
        times.Add("stubs", compilation.StubTime, Invariant($"{compilation.StubCount} stubs"));
        times.Add("evaluate", elapsed, Invariant($"{graph.Contexts.Length} functions with their arguments, {graph.Coroutines.Length} of them coroutines"));
        return graph;
    }

    private static SyntaxTree?[] ParseAll(PythonProject project, AnalysisOptions options, Notice?[] notices)
    {
        var trees = new SyntaxTree?[project.Files.Length];
        var doneCount = 0;
        options.Trees?.BeginRun();
        LargeStack.For(trees.Length, options.JobCount, index =>
        {
            var file = project.Files[index];
            if (project.TryRead(file, out var bytes, out var notice))
                trees[index] = options.Trees?.Parse(file.Path, bytes, options.PythonVersion) ?? SyntaxTree.Parse(file.Path, bytes, options.PythonVersion);
            else
                notices[index] = RunNotice.OfFile(notice.Path, notice.Message);
            _ = trees[index]?.Index; // Made here, by all threads; the evaluation has one.
            options.Progress("Parsing", (double)Interlocked.Increment(ref doneCount) / trees.Length);
        });
        return trees;
    }
}
