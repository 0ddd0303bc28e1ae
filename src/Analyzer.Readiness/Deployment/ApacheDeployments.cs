using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Applications in the configuration of Apache: <c>WSGIScriptAlias</c>, with the processes and threads of <c>WSGIDaemonProcess</c>.</summary>
/// <remarks>mod_wsgi documentation, "Configuration Directives".</remarks>
internal static class ApacheDeployments
{
    /// <summary>The applications of a file, each as the command that serves the same.</summary>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text)
    {
        var lines = Enumerable.Range(0, text.LineCount).Select(text.LineSpan).Select(span => ShellText.Commands(text[span].ToString(), span.Start, _ => null).FirstOrDefault() ?? []).Where(words => words.Count > 0).ToList();
        var options = lines.Where(words => words[0].Text == "WSGIDaemonProcess")
            .SelectMany(words => words.Where(word => word.Text.StartsWith("processes=", StringComparison.Ordinal) || word.Text.StartsWith("threads=", StringComparison.Ordinal)))
            .Select(word => word with { Text = $"--{word.Text}" })
            .ToList();
        foreach (var words in lines)
        {
            if (words is [{ Text: "WSGIScriptAlias" }, _, var script, ..])
                yield return new CommandSource(document, text, [new ShellWord("mod_wsgi-express", words[0].Span), new ShellWord("start-server", words[0].Span), script, .. options], null, words[0].Span.Start, Surroundings.Of(document, new Surroundings(Stage.Production, "Apache serves it")));
        }
    }
}
