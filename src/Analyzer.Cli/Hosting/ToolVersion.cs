using System.Reflection;

namespace Analyzer.Cli;

/// <summary>The version of the analyzer.</summary>
internal static class ToolVersion
{
    /// <summary>Such as <c>0.1.0</c>, without the commit that a build may add.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
