using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>WSGI within ASGI: <c>rules/frameworks/wsgi-middleware.md</c> says which callables these are.</summary>
public static partial class WsgiWrappers
{
    private static readonly Dictionary<string, string> s_kinds = Tables.Rows("wsgi-middleware", Row()).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["kind"].Value);

    /// <summary>A place where WSGI stands in an ASGI stack.</summary>
    /// <param name="Location">What is called.</param>
    /// <param name="Name">Its dotted name.</param>
    /// <param name="IsAdapter">Whether it makes an ASGI application of a WSGI one; otherwise it is WSGI middleware around an ASGI application.</param>
    public sealed record Found(Location Location, string Name, bool IsAdapter);

    /// <summary>The places in a module.</summary>
    public static IEnumerable<Found> Find(ModuleSymbol module)
    {
        // `wsgi`, `asgi`, `Wsgi`, `WSGI`, …: searched in the two spellings that can be found many characters at a time.
        if (module.File!.Role is not (SourceRole.Application or SourceRole.Script)
            || (!module.Tree.Text.Content.Contains("sgi", StringComparison.Ordinal) && !module.Tree.Text.Content.Contains("SGI", StringComparison.Ordinal)))
            yield break;
        foreach (var call in module.Tree.Index.Calls)
        {
            if (ImportedNames.Of(call.Func, module) is not { } name || !s_kinds.TryGetValue(name, out var kind))
                continue;
            var location = new Location(module.Tree.Text, call.Func.Span);
            if (kind == "adapter")
                yield return new Found(location, name, true);
            else if (kind == "wsgi" && call.Args is [var application, ..] && IsAsgi(application, module))
                yield return new Found(location, name, false);
        }
    }

    // `get_asgi_application()`, or a name that was bound to it.
    private static bool IsAsgi(ExpressionSyntax application, ModuleSymbol module) => application switch
    {
        CallSyntax call => ImportedNames.Of(call.Func, module) is { } name && s_kinds.GetValueOrDefault(name) == "asgi",
        NameSyntax name => module.Tree.Root.Body.OfType<AssignSyntax>()
            .TakeWhile(assign => assign.Span.End <= name.Span.Start)
            .LastOrDefault(assign => assign.Targets is [NameSyntax target] && target.Id == name.Id) is { Value: CallSyntax made } && IsAsgi(made, module),
        _ => false,
    };

    [GeneratedRegex(@"^\| `(?<name>[\w.]+)` \| [\w.-]+ \| (?<kind>adapter|wsgi|asgi) \|$")]
    private static partial Regex Row();
}
