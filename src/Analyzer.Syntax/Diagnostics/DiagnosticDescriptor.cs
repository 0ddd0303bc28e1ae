namespace Analyzer.Syntax;

/// <summary>What is the same in all diagnostics of a rule, read from the rule's page.</summary>
/// <param name="Id">Such as <c>ASGI103</c>.</param>
/// <param name="Name">The pattern found, in PascalCase, such as <c>SleepOnEventLoop</c>.</param>
/// <param name="Title">The pattern found, in a few words.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c> and so on for its arguments.</param>
/// <param name="Category">The family of rules, such as <c>Blocking</c>.</param>
/// <param name="DefaultSeverity">The severity unless it is configured.</param>
/// <param name="Since">The version of the analyzer that first had the rule.</param>
/// <param name="Page">The whole page, in Markdown, without its front matter.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Name,
    string Title,
    string MessageFormat,
    string Category,
    DiagnosticSeverity DefaultSeverity,
    string Since,
    string Page)
{
    /// <summary>How sure the rule's findings usually are; each says for itself how sure it is.</summary>
    public DiagnosticPrecision Precision { get; init; } = DiagnosticPrecision.High;
}
