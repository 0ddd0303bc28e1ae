using System.Collections.Immutable;
using Analyzer.Syntax;
using Microsoft.CodeAnalysis.Sarif;
using Location = Microsoft.CodeAnalysis.Sarif.Location;

namespace Analyzer.Reporting;

/// <summary>Findings as SARIF results.</summary>
internal static class SarifResults
{
    /// <summary>The results by path, offset and rule: what passed stands among the others.</summary>
    public static IEnumerable<Result> Of(Findings findings, bool isForGitHub)
    {
        var ruleIndexes = findings.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var fingerprints = new Fingerprints();
        foreach (var diagnostic in Sorted(findings))
        {
            if (isForGitHub && diagnostic.Suppression is not null)
                continue;
            var result = Of(diagnostic, ruleIndexes[diagnostic.Descriptor.Id], fingerprints);
            if (!isForGitHub)
            {
                SetState(result, diagnostic, findings.HasBaseline);
                result.Fixes = SarifFixes.Of(diagnostic);
            }

            yield return result;
        }
    }

    private static IEnumerable<Diagnostic> Sorted(Findings findings) => findings.Passed.IsEmpty
        ? findings.Diagnostics
        : findings.Diagnostics.Concat(findings.Passed)
            .OrderBy(diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.Span)
            .ThenBy(diagnostic => diagnostic.Descriptor.Id, StringComparer.Ordinal);

    private static void SetState(Result result, Diagnostic diagnostic, bool hasBaseline)
    {
        if (hasBaseline)
            result.BaselineState = diagnostic.IsKnown ? BaselineState.Unchanged : BaselineState.New;
        if (diagnostic.Suppression is not { } suppression)
            return;
        result.Suppressions =
        [
            new()
            {
                Kind = SuppressionKind.InSource,
                Status = SuppressionStatus.Accepted,
                Justification = suppression.Justification.Length == 0 ? null : suppression.Justification,
                Location = new Location { PhysicalLocation = SarifLocations.Physical(suppression.Location) },
            },
        ];
    }

    private static Result Of(Diagnostic diagnostic, int ruleIndex, Fingerprints fingerprints)
    {
        var related = Related(diagnostic);
        var result = new Result
        {
            RuleId = diagnostic.Descriptor.Id,
            RuleIndex = ruleIndex,
            Level = SarifRules.Level(diagnostic.Severity),
            Message = MessageOf(diagnostic, related),
            Locations =
            [
                new Location
                {
                    PhysicalLocation = SarifLocations.Physical(diagnostic.Location, hasContext: true),
                    LogicalLocations = SarifLocations.Logical(diagnostic.ContainingSymbol, diagnostic.Path.IsEmpty ? null : "function"),
                },
            ],
            RelatedLocations = related.Count == 0 ? null : related,
            CodeFlows = CodeFlows(diagnostic.Path),
            PartialFingerprints = new Dictionary<string, string>
            {
                [FindingIdentity.Key] = FindingIdentity.Of(diagnostic).Fingerprint,
                [Fingerprints.Key] = fingerprints.Of(diagnostic.Location),
            },
        };
        SetProperties(result, diagnostic);
        return result;
    }

    /// <summary>
    /// Text for those who show it raw, as GitHub and the problem lists of editors do; Markdown, with a link to where the
    /// path ends, for those who render it.
    /// </summary>
    private static Message MessageOf(Diagnostic diagnostic, List<Location> related)
    {
        var markdown = diagnostic.Message;
        if (related.Count > 0)
        {
            var end = ReportRegion.Of(diagnostic.Path[^1].Location);
            markdown += $" ([{end.Path}:{end.Line}]({related[^1].Id}))";
        }

        return new Message
        {
            Id = SarifRules.MessageId,
            Arguments = diagnostic.Arguments.IsEmpty ? null : [.. diagnostic.Arguments.Select(SarifRules.Argument)],
            Text = MarkdownText.Sentence(diagnostic.Message),
            Markdown = markdown,
        };
    }

    /// <summary>The steps that stand elsewhere than the finding, numbered from 1.</summary>
    private static List<Location> Related(Diagnostic diagnostic)
    {
        var anchor = ReportRegion.Of(diagnostic.Location);
        var related = new List<Location>();
        foreach (var step in diagnostic.Path)
        {
            var region = ReportRegion.Of(step.Location);
            if (region.Path == anchor.Path && region.Line == anchor.Line)
                continue;
            var location = Step(step);
            location.Id = related.Count + 1;
            related.Add(location);
        }

        return related;
    }

    private static CodeFlow[]? CodeFlows(ImmutableArray<PathStep> path) => path.Length < 2 ? null :
    [
        new()
        {
            ThreadFlows =
            [
                new ThreadFlow
                {
                    Locations = [.. path.Select((step, index) => new ThreadFlowLocation
                    {
                        Location = Step(step),
                        NestingLevel = step.Depth,
                        Importance = index == 0 || index == path.Length - 1 ? ThreadFlowLocationImportance.Essential : ThreadFlowLocationImportance.Important,
                    })],
                },
            ],
        },
    ];

    private static Location Step(PathStep step) => new()
    {
        PhysicalLocation = SarifLocations.Physical(step.Location),
        LogicalLocations = SarifLocations.Logical(step.Function, "function"),
        Message = new Message { Text = MarkdownText.Sentence(step.Message) },
    };

    private static void SetProperties(Result result, Diagnostic diagnostic)
    {
        result.SetProperty("asgi/precision", Names.Of(diagnostic.Precision));
        if (diagnostic.Cause.Length > 0)
            result.SetProperty("asgi/cause", diagnostic.Cause);
        if (!diagnostic.EntryPoints.IsEmpty)
            result.SetProperty("asgi/entryPoints", diagnostic.EntryPoints.ToArray());
    }
}
