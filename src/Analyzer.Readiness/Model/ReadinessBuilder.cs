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
        var groups = ApplicationGroup.Of(facts.Applications.Where(IsDeployed), input.Mounts);
        var imports = new ImportClosure(facts.Finder, input.Compilation);
        var owner = new ApplicationOwner(groups, imports);
        var rows = EntryPointRows.Of(input, owner);
        if (groups.Count > 1)
        {
            ApplicationGroup.Fold(groups, group => EntryPointRows.HasRequests(rows.GetValueOrDefault(group)) || facts.Commands.Any(command => command.Application is { } served && group.Objects.Any(found => found.Call == served.Call)));
            owner = new ApplicationOwner(groups, imports);
            rows = EntryPointRows.Of(input, owner);
        }

        var reach = new EntryPointReach(input.Graph, rows.SelectMany(pair => pair.Value).SelectMany(row => (string[])[row.Name, row.Function]));
        var confidence = ConfidenceOf(input);
        var findings = input.Diagnostics.Where(diagnostic => diagnostic.Suppression is null && diagnostic.Precision >= DiagnosticPrecision.High).ToList();

        var applications = groups.Select(group => ApplicationAssessor.Assess(new ApplicationInput(group, groups.Count == 1, input, owner, rows.TryGetValue(group, out var own) ? own : [], reach, findings, confidence)));
        return new ReadinessReport([.. applications.OrderBy(application => application.Location.Source.Path, StringComparer.Ordinal)], confidence)
        {
            Absence = groups.Count == 0 ? AbsenceOf(input) : "",
            Notices = [.. facts.Notices.Select(notice => $"{notice.Path}: {notice.Message}")],
        };
    }

    // What tests and examples make is not what is served.
    private static bool IsDeployed(ApplicationObject application) => application.File is { Role: SourceRole.Application, IsExample: false };

    private static string AbsenceOf(ReadinessInput input)
    {
        if (input.Chains.FirstOrDefault(chain => ApplicationKind.HasTwoInterfaces(chain.Framework)) is { } chain)
            return $"{chain.Place.Source.Path} holds settings of {chain.Framework}, and no module makes an application with them";
        var examples = input.Facts.Applications.Where(application => application.File.IsExample).ToList();
        return examples.Count > 0
            ? $"application objects stand among examples alone, such as {examples[0].File.Path}: name their directory to have it judged"
            : "no application object was found: nothing outside tests makes one of a framework that is known";
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
