using System.Globalization;

namespace Analyzer.Readiness;

/// <summary>Estimates of work, in points: the rows of <c>rules/verdict/effort.toml</c>.</summary>
internal static class Effort
{
    private static readonly Semantics.ConfigNode s_table = KnowledgeFile.Read("verdict/effort.toml");

    /// <summary>What one finding of a rule takes; 1 where nothing is said.</summary>
    public static int OfRule(string ruleId) => Points(s_table.At("rules", ruleId)?.Scalar);

    /// <summary>Whether what a rule finds holds the loop for a moment only: it costs, and stands in nobody's way.</summary>
    public static bool IsBrief(string ruleId) => KnowledgeFile.Texts(s_table["brief"]).Contains(ruleId);

    /// <summary>What a reason takes; 1 where nothing is said.</summary>
    public static int OfReason(string name) => Points(s_table.At("reasons", name)?.Scalar);

    private static int Points(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var points) ? points : 1;
}
