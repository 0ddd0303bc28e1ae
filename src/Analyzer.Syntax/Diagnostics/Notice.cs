namespace Analyzer.Syntax;

/// <summary>Something about the run itself that its reader should know: a file skipped, a fault in a rule, a doubtful setting.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Severity">How much it matters; <see cref="DiagnosticSeverity.Error"/> where results are missing because of it.</param>
/// <param name="Message">What happened, in one sentence.</param>
public sealed record Notice(NoticeKind Kind, DiagnosticSeverity Severity, string Message)
{
    /// <summary>The descriptor of the notice, such as <c>ASGI904</c>; empty where it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The file it is about, as <see cref="SourceText.Path"/>; empty where it is about none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The rule that was at work, such as <c>ASGI103</c>; empty where none was.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>The stack of an exception; empty where there was none.</summary>
    public string Stack { get; init; } = "";
}
