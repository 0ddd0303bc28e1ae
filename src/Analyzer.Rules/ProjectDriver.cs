using System.Collections.Immutable;
using Analyzer.Readiness;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Runs the rules about the project as a whole.</summary>
public static class ProjectDriver
{
    /// <summary>Runs those of <paramref name="rules"/> that are about the project.</summary>
    /// <returns>The findings, by path, offset and id; and a notice for each rule that failed, which stops no other.</returns>
    public static (ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Notice> Notices) Run(ImmutableArray<DiagnosticAnalyzer> rules, ReadinessFacts facts)
    {
        var found = new List<Diagnostic>();
        var notices = new List<Notice>();
        foreach (var rule in rules.OfType<ProjectAnalyzer>())
        {
            try
            {
                rule.Analyze(new ProjectContext(facts, rule.Descriptor, found));
            }
#pragma warning disable CA1031 // Whatever a rule throws is a fault of that rule alone.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                notices.Add(RunNotice.OfFault("", $"rule {rule.Descriptor.Id}", exception, rule.Descriptor.Id));
            }
        }

        notices.AddRange(facts.Notices.Select(notice => new Notice(NoticeKind.Execution, DiagnosticSeverity.Warning, notice.Message) { Path = notice.Path }));
        var ordered = found
            .DistinctBy(diagnostic => (diagnostic.Descriptor.Id, diagnostic.Location.Source.Path, diagnostic.Location.Span, diagnostic.Message))
            .OrderBy(diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.Span)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal);
        return ([.. ordered], [.. notices]);
    }
}
