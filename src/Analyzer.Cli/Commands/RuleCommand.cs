using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analyzer.Reporting;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary><c>rule ID</c> and <c>rule --all</c>: the pages of rules.</summary>
internal static class RuleCommand
{
    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host, Func<IAnalysis> makeAnalysis)
    {
        var ids = new Argument<string[]>("ID") { Description = "Rules, such as ASGI103.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Every rule." };
        var format = new Option<string>("--format") { Description = "text or json.", HelpName = "text|json", DefaultValueFactory = _ => "text" }.Among(["text", "json"]);
        var command = new Command("rule", "Explains rules: prints their pages.") { ids, all, format };
        command.SetAction(result =>
        {
            var rules = Choose(makeAnalysis().Rules, result.GetValue(ids)!, result.GetValue(all));
            if (result.GetValue(format) == "json")
                WriteJson(rules, host.Output);
            else
                WriteText(rules, host.Output);
            return ExitCode.Clean;
        });
        return command;
    }

    private static ImmutableArray<DiagnosticDescriptor> Choose(ImmutableArray<DiagnosticDescriptor> rules, string[] ids, bool isAll)
    {
        if (isAll)
            return rules;
        if (ids.Length == 0)
            throw new UsageException("name a rule, or ask for --all");
        return [.. ids.Select(id => rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"there is no rule {id}{Suggestion.For(id.ToUpperInvariant(), rules.Select(rule => rule.Id))}"))];
    }

    private static void WriteText(ImmutableArray<DiagnosticDescriptor> rules, TextWriter output)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            var rule = rules[i];
            if (i > 0)
                output.WriteLine();
            output.WriteLine($"# {rule.Id}: {rule.Title}");
            output.WriteLine();
            output.WriteLine($"{rule.Name}, {rule.Category}, {Names.Of(rule.DefaultSeverity)}, since {rule.Since}");
            output.WriteLine();
            output.WriteLine(rule.Page.ReplaceLineEndings("\n").Trim());
        }
    }

    private static void WriteJson(ImmutableArray<DiagnosticDescriptor> rules, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_json))
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("name", rule.Name);
                json.WriteString("title", rule.Title);
                json.WriteString("message", rule.MessageFormat);
                json.WriteString("category", rule.Category);
                json.WriteString("severity", Names.Of(rule.DefaultSeverity));
                json.WriteString("since", rule.Since);
                json.WriteString("url", ToolInformation.RulePage(rule.Id));
                json.WriteString("page", rule.Page);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
