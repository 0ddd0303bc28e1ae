using System.Text.RegularExpressions;
using Analyzer.Syntax;
using Microsoft.CodeAnalysis.Sarif;

namespace Analyzer.Reporting;

/// <summary>Rules as SARIF reporting descriptors.</summary>
internal static partial class SarifRules
{
    /// <summary>The key of a rule's only message.</summary>
    public const string MessageId = "default";

    /// <summary>GitHub cuts descriptions at this length.</summary>
    private const int MaxDescription = 1024;

    /// <summary>One rule with its texts, as its page has them.</summary>
    public static ReportingDescriptor Of(DiagnosticDescriptor rule)
    {
        var descriptor = new ReportingDescriptor
        {
            Id = rule.Id,
            Name = rule.Name,
            ShortDescription = Text(rule.Title),
            FullDescription = Text(MarkdownText.FirstParagraph(rule.Page) is { Length: > 0 } paragraph ? paragraph : rule.Title),
            MessageStrings = new Dictionary<string, MultiformatMessageString>
            {
                [MessageId] = new() { Text = Template(rule.MessageFormat) },
            },
            Help = new MultiformatMessageString { Text = MarkdownText.Sentence(MarkdownText.Page(HelpOf(rule))), Markdown = HelpOf(rule) },
            HelpUri = new Uri(ToolInformation.RulePage(rule.Id)),
            DefaultConfiguration = new ReportingConfiguration { Level = Level(rule.DefaultSeverity) },
        };
        foreach (var tag in new[] { "asgi", "python", Lower(rule.Category) })
            descriptor.Tags.Add(tag);
        descriptor.SetProperty("precision", Names.Of(rule.Precision));
        descriptor.SetProperty("problem.severity", rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "recommendation",
        });
        return descriptor;
    }

    /// <summary>SARIF's level for a severity.</summary>
    public static FailureLevel Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FailureLevel.Error,
        DiagnosticSeverity.Warning => FailureLevel.Warning,
        _ => FailureLevel.Note,
    };

    /// <summary>An argument as it stands between the quotes of <see cref="Template"/>: <c>`a`, `b`</c> becomes <c>a', 'b</c>.</summary>
    public static string Argument(string argument)
    {
        var text = MarkdownText.Quoted(argument);
        return text.Length > 1 && text[0] == '\'' && text[^1] == '\'' ? text[1..^1] : text;
    }

    /// <summary>A message whose placeholders stand in single quotes, as SARIF wants what varies.</summary>
    private static string Template(string messageFormat) =>
        UnquotedPlaceholder().Replace(MarkdownText.Sentence(messageFormat), "'$&'");

    [GeneratedRegex(@"(?<!')\{\d+\}")]
    private static partial Regex UnquotedPlaceholder();

    private static string HelpOf(DiagnosticDescriptor rule) => rule.Page.Trim() is { Length: > 0 } page ? page : rule.Title;

    private static MultiformatMessageString Text(string markdown)
    {
        var text = MarkdownText.Sentence(markdown);
        return new MultiformatMessageString { Text = text.Length <= MaxDescription ? text : $"{text[..(MaxDescription - 1)]}…" };
    }

    private static string Lower(string category) => category.ToLowerInvariant();
}
