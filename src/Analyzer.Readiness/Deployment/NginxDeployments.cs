using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>What nginx says of the server behind it: <c>uwsgi_pass</c> speaks uWSGI's own protocol, which servers for ASGI do not.</summary>
/// <remarks>nginx documentation, "Module ngx_http_uwsgi_module".</remarks>
internal static class NginxDeployments
{
    /// <summary>The directive that says so.</summary>
    public const string Directive = "uwsgi_pass";

    /// <summary>One command for each place that requests are passed to.</summary>
    public static IEnumerable<CommandSource> Read(ProjectDocument document, SourceText text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            var code = text[span].ToString().Split('#')[0];
            var at = code.IndexOf(Directive, StringComparison.Ordinal);
            if (at < 0 || code[(at + Directive.Length)..].Split([' ', '\t', ';'], StringSplitOptions.RemoveEmptyEntries) is not [var place, ..] || !seen.Add(place))
                continue;
            yield return new CommandSource(document, text, [new ShellWord("uwsgi", new TextSpan(span.Start + at, span.Start + at + Directive.Length))], null, span.Start + at, Surroundings.Of(document, new Surroundings(Stage.Production, $"nginx passes requests to it, at {place}")));
        }
    }
}
