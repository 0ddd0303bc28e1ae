namespace Analyzer.Readiness;

/// <summary>What a deployment file is for.</summary>
public enum Stage
{
    /// <summary>Nothing says.</summary>
    Unknown,

    /// <summary>The machines of those who work on the project, and its tests.</summary>
    Development,

    /// <summary>Those whom it serves.</summary>
    Production,
}
