using System.Collections.Immutable;
using Analyzer.Frameworks;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Runs rules over modules and puts their findings in order.</summary>
public static class AnalyzerDriver
{
    /// <summary>Runs <paramref name="rules"/> over every module of the project.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="compilation">The modules.</param>
    /// <param name="effects">What every function does, and where it runs.</param>
    /// <param name="frameworks">The frameworks that the call graph was built with, and what they found.</param>
    /// <param name="chosenRules">The rules that are shown: a comment for another is not idle; all of <paramref name="rules"/> if null.</param>
    /// <param name="jobCount">The number of threads; as many as there are processors if null.</param>
    /// <param name="cancellationToken">Stops between two modules.</param>
    /// <param name="projectDiagnostics">What the rules about the project found (<see cref="ProjectDriver"/>): comments let these pass too.</param>
    /// <returns>The findings, by path, offset and id; and a notice for each rule that failed, which stops no other.</returns>
    public static (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Notice> Notices) Run(
        ImmutableArray<DiagnosticAnalyzer> rules, Compilation compilation, EffectModel effects, IReadOnlyList<Framework> frameworks, ImmutableArray<Diagnostic> projectDiagnostics = default, IReadOnlySet<string>? chosenRules = null, int? jobCount = null, CancellationToken cancellationToken = default)
    {
        var (ofFrameworks, notices) = OfFrameworks(rules, compilation, frameworks);
        ImmutableArray<Diagnostic> elsewhere = [.. projectDiagnostics.IsDefault ? [] : projectDiagnostics, .. ofFrameworks];
        var elsewhereByText = elsewhere.ToLookup(diagnostic => diagnostic.Location.Source);
        var found = new List<Diagnostic>[compilation.Modules.Length];
        var faults = new List<Notice>[compilation.Modules.Length];
        var ruleIds = rules.Select(rule => rule.Descriptor.Id).Where(id => chosenRules?.Contains(id) != false).ToHashSet();
        // Which comments let nothing pass is known when every other rule has run.
        var ordered = rules.Where(rule => rule is not (FrameworkAnalyzer or ProjectAnalyzer)).OrderBy(rule => rule is UnusedSuppression).ToArray();
        LargeStack.For(found.Length, jobCount ?? Environment.ProcessorCount, index =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            found[index] = [];
            faults[index] = [];
            var suppressions = new ModuleSuppressions(compilation.Modules[index].Tree);
            found[index].AddRange(elsewhereByText[compilation.Modules[index].Tree.Text].Select(suppressions.Apply));
            foreach (var rule in ordered)
                Run(rule, new AnalysisContext(compilation.Modules[index], compilation.Dependencies, effects, frameworks, rule.Descriptor, found[index], suppressions, ruleIds), faults[index]);
        });

        var texts = compilation.Modules.Select(module => module.Tree.Text).ToHashSet();
        var diagnostics = found.SelectMany(list => list)
            .Concat(elsewhere.Where(diagnostic => !texts.Contains(diagnostic.Location.Source)))
            .OrderBy(diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.Span.Start)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal);
        return ([.. diagnostics], [.. notices, .. faults.SelectMany(list => list)]);
    }

    // The rules about what frameworks found, once each.
    private static (List<Diagnostic> Diagnostics, List<Notice> Notices) OfFrameworks(ImmutableArray<DiagnosticAnalyzer> rules, Compilation compilation, IReadOnlyList<Framework> frameworks)
    {
        var diagnostics = new List<Diagnostic>();
        var notices = new List<Notice>();
        var trees = compilation.Modules.ToDictionary(module => module.Tree.Text, module => module.Tree);
        foreach (var rule in rules.OfType<FrameworkAnalyzer>())
            Run(rule, "", new FrameworkContext(trees, compilation.Dependencies, frameworks, rule.Descriptor, diagnostics), static (rule, context) => rule.Analyze(context), notices);
        return (diagnostics, notices);
    }

    private static void Run(DiagnosticAnalyzer rule, AnalysisContext context, List<Notice> faults) =>
        Run(rule, context.Module.Tree.Text.Path, context, static (rule, context) => rule.Analyze(context), faults);

    // A rule that throws has a fault: that is said, with its stack, and everything else goes on.
    private static void Run<TRule, TContext>(TRule rule, string path, TContext context, Action<TRule, TContext> analyze, List<Notice> faults)
        where TRule : DiagnosticAnalyzer
    {
        try
        {
            analyze(rule, context);
        }
#pragma warning disable CA1031 // Whatever a rule throws is a fault of that rule alone.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            faults.Add(RunNotice.OfFault(path, $"rule {rule.Descriptor.Id}", exception, rule.Descriptor.Id));
        }
    }
}
