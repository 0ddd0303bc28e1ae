using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Makes the report: puts entry points, findings, servers and dependencies to the application that they belong to.</summary>
public static class ReadinessBuilder
{
    /// <summary>The report on a project.</summary>
    public static ReadinessReport Build(ReadinessInput input)
    {
        var facts = input.Facts;
        var groups = ApplicationGroup.Of(facts.Applications.Where(application => application.File.Role == SourceRole.Application));
        var owner = new ApplicationOwner(groups);
        var rows = EntryPointRows.Of(input, owner);
        var reach = new EntryPointReach(input.Graph, rows.SelectMany(pair => pair.Value).Select(row => row.Name));
        var confidence = ConfidenceOf(input);
        var findings = input.Diagnostics.Where(diagnostic => diagnostic.Suppression is null && diagnostic.Precision >= DiagnosticPrecision.High).ToList();

        var applications = groups.Select(group => ApplicationAssessor.Assess(new ApplicationInput(group, groups.Count == 1, input, owner, rows.TryGetValue(group, out var own) ? own : [], reach, findings, confidence)));
        return new ReadinessReport([.. applications.OrderBy(application => application.Location.Source.Path, StringComparer.Ordinal)], confidence)
        {
            Notices = [.. facts.Notices.Select(notice => $"{notice.Path}: {notice.Message}")],
        };
    }

    private static Confidence ConfidenceOf(ReadinessInput input)
    {
        var calls = input.Graph.Calls;
        var layers = input.Chains.SelectMany(chain => chain.Rows).ToList();
        return new Confidence(
            input.Compilation.Modules.Length,
            input.Compilation.Modules.Count(module => module.Tree.Errors.Any()),
            calls.SiteCount,
            calls.SiteCount - calls.Unknown.Values.Sum(),
            layers.Count,
            layers.Count(layer => layer.IsKnown));
    }
}
