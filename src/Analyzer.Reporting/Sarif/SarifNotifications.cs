using Analyzer.Syntax;
using Microsoft.CodeAnalysis.Sarif;
using Location = Microsoft.CodeAnalysis.Sarif.Location;
using Stack = Microsoft.CodeAnalysis.Sarif.Stack;

namespace Analyzer.Reporting;

/// <summary>What is to be said about the run itself, as a SARIF invocation.</summary>
internal static class SarifNotifications
{
    /// <summary>The invocation, without times, so that the same input gives the same bytes.</summary>
    public static Invocation Invocation(Findings findings) => new()
    {
        ExecutionSuccessful = findings.IsComplete,
        ToolExecutionNotifications = Of(findings, NoticeKind.Execution),
        ToolConfigurationNotifications = Of(findings, NoticeKind.Configuration),
    };

    private static Notification[]? Of(Findings findings, NoticeKind kind)
    {
        var notifications = findings.Notices.Where(notice => notice.Kind == kind).Select(notice => Of(notice, findings)).ToArray();
        return notifications.Length == 0 ? null : notifications;
    }

    private static Notification Of(Notice notice, Findings findings) => new()
    {
        Descriptor = Descriptor(notice.Id, findings),
        Level = SarifRules.Level(notice.Severity),
        Message = new Message { Text = MarkdownText.Sentence(notice.Message) },
        Locations = notice.Path.Length == 0 ? null : [new Location { PhysicalLocation = new PhysicalLocation { ArtifactLocation = SarifLocations.Artifact(notice.Path) } }],
        AssociatedRule = AssociatedRule(notice.RuleId, findings),
        Exception = notice.Stack.Length == 0 ? null : new ExceptionData { Message = notice.Message, Stack = StackOf(notice.Stack) },
    };

    /// <summary>The notices that have a page, as descriptors; null if there is none.</summary>
    public static ReportingDescriptor[]? Descriptors(Findings findings) =>
        Told(findings) is { Length: > 0 } told ? [.. told.Select(SarifRules.Of)] : null;

    private static DiagnosticDescriptor[] Told(Findings findings) => [.. findings.Rules.Where(rule => findings.Notices.Any(notice => notice.Id == rule.Id))];

    private static ReportingDescriptorReference? Descriptor(string id, Findings findings) =>
        Array.FindIndex(Told(findings), rule => rule.Id == id) is >= 0 and var index ? new ReportingDescriptorReference { Id = id, Index = index } : null;

    /// <summary>One frame a line, without the paths of the machine that built the analyzer.</summary>
    private static Stack StackOf(string stack) => new()
    {
        Frames = [.. stack.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0).Select(line => new StackFrame
        {
            Location = new Location { Message = new Message { Text = line.Split(" in /")[0].Trim() } },
        })],
    };

    private static ReportingDescriptorReference? AssociatedRule(string ruleId, Findings findings)
    {
        for (var index = 0; index < findings.Rules.Length; index++)
        {
            if (findings.Rules[index].Id == ruleId)
                return new ReportingDescriptorReference { Id = ruleId, Index = index };
        }

        return null;
    }
}
