using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>One cause that holds the event loop, and the findings that lead to it.</summary>
/// <param name="Cause">What is called at the end, such as <c>requests.get</c>.</param>
/// <param name="Place">Where that call stands.</param>
/// <param name="Findings">The findings, in order.</param>
/// <param name="EntryPoints">The entry points that it holds up, sorted.</param>
/// <param name="Effort">An estimate of the work, in points.</param>
public sealed record Blocker(string Cause, Location Place, ImmutableArray<Diagnostic> Findings, ImmutableArray<string> EntryPoints, int Effort)
{
    /// <summary>The rule.</summary>
    public string RuleId => Findings[0].Descriptor.Id;

    /// <summary>Whether it holds the loop for a moment only, as the disk of the machine does.</summary>
    public bool IsBrief => Readiness.Effort.IsBrief(RuleId);

    /// <summary>What it does and what to await instead, as the finding says.</summary>
    public string Advice => Findings[0].Message;

    /// <summary>What to do, without what it does.</summary>
    public string Remedy => Advice[(Advice.IndexOf("; ", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..];
}
