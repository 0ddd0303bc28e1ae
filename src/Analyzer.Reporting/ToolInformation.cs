using System.Reflection;

namespace Analyzer.Reporting;

/// <summary>What the reports say about the analyzer itself.</summary>
public static class ToolInformation
{
    /// <summary>The name of the command.</summary>
    public const string Name = "asgi-ready";

    /// <summary>Where the project lives.</summary>
    public const string Repository = "https://github.com/asgi-ready/asgi-ready";

    /// <summary>Such as <c>0.1.0</c>, without the commit that a build may add.</summary>
    public static string Version { get; } =
        typeof(ToolInformation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The page of a rule.</summary>
    public static string RulePage(string ruleId) => $"{Repository}/blob/main/rules/{ruleId}.md";
}
