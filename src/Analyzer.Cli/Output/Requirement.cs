using Analyzer.Readiness;

namespace Analyzer.Cli;

/// <summary>The gate of <c>--require</c>.</summary>
internal static class Requirement
{
    /// <summary>The words that it takes.</summary>
    public static string[] Words { get; } = ["ready", "costs"];

    /// <summary>Whether a report passes; without a requirement every report does.</summary>
    /// <param name="word">One of <see cref="Words"/>, or null.</param>
    /// <param name="report">The report; null where none was made, which passes no gate.</param>
    public static bool IsMet(string? word, ReadinessReport? report) =>
        word is null || report?.Meets(word == "ready" ? Verdict.Ready : Verdict.ReadyWithCosts) == true;
}
