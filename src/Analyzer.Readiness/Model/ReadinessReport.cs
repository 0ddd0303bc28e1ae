using System.Collections.Immutable;

namespace Analyzer.Readiness;

/// <summary>The answer to "is it ready for ASGI?": the input of every format.</summary>
/// <param name="Applications">The applications of the repository, one by one, by path.</param>
/// <param name="Confidence">How much was understood.</param>
public sealed record ReadinessReport(ImmutableArray<ApplicationReport> Applications, Confidence Confidence)
{
    /// <summary>The version of the JSON form; the first number changes when a reader must.</summary>
    public const string SchemaVersion = "1.2";

    /// <summary>The verdict on the whole: that of the application that is furthest from ready; unknown where there is none.</summary>
    public Verdict Verdict => Applications.IsEmpty ? Verdict.Unknown : Applications.Max(application => application.Verdict);

    /// <summary>The estimate for all applications, in points.</summary>
    public int Effort => Applications.Sum(application => application.Effort);

    /// <summary>Why there is no application; empty where there is one.</summary>
    public string Absence { get; init; } = "";

    /// <summary>Files that could not be understood.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>Whether a gate lets it pass.</summary>
    /// <param name="required">The worst verdict that passes.</param>
    public bool Meets(Verdict required) => Verdict <= required;

    /// <summary>A verdict as people read it, such as <c>NOT READY</c>.</summary>
    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "READY",
        Verdict.ReadyWithCosts => "READY WITH COSTS",
        Verdict.NotReady => "NOT READY",
        _ => "UNKNOWN",
    };

    /// <summary>The verdict in one line, with the reason that weighs most.</summary>
    public string Summary()
    {
        if (Applications.IsEmpty)
            return $"ASGI readiness: {Name(Verdict)}: {Absence}";
        var worst = Applications.First(application => application.Verdict == Verdict);
        var reason = worst.Reasons.IsEmpty ? "nothing known stands in the way" : worst.Reasons[0].Text;
        var more = worst.Reasons.Length > 1 ? $" (and {worst.Reasons.Length - 1} more)" : "";
        return $"ASGI readiness: {Name(Verdict)}: {reason}{more}{(Applications.Length > 1 ? $"; {Applications.Length} applications" : "")}";
    }
}
