namespace Analyzer.Syntax;

/// <summary>What a <see cref="Notice"/> is about; SARIF keeps the two apart.</summary>
public enum NoticeKind
{
    /// <summary>The run: files and rules.</summary>
    Execution,

    /// <summary>Options and configuration files.</summary>
    Configuration,
}
