using System.Globalization;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>A number in a deployment file, or what computes it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Location">Where.</param>
public sealed record Setting(string Text, Location Location)
{
    /// <summary>The number; null where it is computed.</summary>
    public int? Number => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether it follows the CPUs that the machine has.</summary>
    public bool FollowsCpuCount => Text.Contains("cpu_count", StringComparison.Ordinal) || Text.Contains("nproc", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
