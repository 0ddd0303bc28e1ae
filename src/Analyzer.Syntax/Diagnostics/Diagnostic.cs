using System.Collections.Immutable;
using System.Globalization;

namespace Analyzer.Syntax;

/// <summary>One finding: a rule, a place, and the way that leads to it.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Location">The line to change: one line, the call or the name.</param>
/// <param name="Arguments">What the message's placeholders stand for.</param>
/// <param name="Path">From the coroutine to the primitive that blocks; empty where there is no path.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Location Location,
    ImmutableArray<string> Arguments,
    ImmutableArray<PathStep> Path)
{
    /// <summary>The severity, configured or the rule's own.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>How sure the path is.</summary>
    public DiagnosticPrecision Precision { get; init; } = DiagnosticPrecision.VeryHigh;

    /// <summary>The qualified name of the function, class or module around it, such as <c>shop.views.checkout</c>.</summary>
    public string ContainingSymbol { get; init; } = "";

    /// <summary>What the path ends at, such as <c>requests.get</c>; empty where the finding has no cause but itself.</summary>
    public string Cause { get; init; } = "";

    /// <summary>The qualified names of the entry points that the finding holds up, sorted; empty where none is known.</summary>
    public ImmutableArray<string> EntryPoints { get; init; } = [];

    /// <summary>The comment that lets the finding pass; null for a finding to report.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Whether the baseline that the run is compared with has it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>What would clear the finding, safe changes first.</summary>
    public ImmutableArray<CodeFix> Fixes { get; init; } = [];

    /// <summary>Whether it holds up no request, but the start or the end of the application, or a command.</summary>
    public bool IsStartUp { get; init; }

    /// <summary>The message with its arguments filled in.</summary>
    public string Message => Printable.Of(string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments])) + (IsStartUp ? " (outside requests: while the application starts or stops, or in a command)" : "");
}
