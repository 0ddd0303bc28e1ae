using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>Finds directories of files that applications serve themselves, where no proxy in the repository answers for them.</summary>
internal static partial class StaticMounts
{
    private static readonly string[] s_constructors = KnowledgeFile.Texts(KnowledgeFile.Read("servers/static.toml")["constructors"]);
    private static readonly string[] s_methods = KnowledgeFile.Texts(KnowledgeFile.Read("servers/static.toml")["methods"]);

    public static IEnumerable<StaticMount> Find(PythonProject project, ApplicationFinder applications)
    {
        var served = new Lazy<List<string>>(() => [.. ProxiedPaths(project)]);
        foreach (var module in applications.Modules)
        {
            var imports = applications.ImportsOf(module);
            foreach (var call in module.Tree.Index.Calls)
            {
                var isMount = call.Func is AttributeSyntax attribute && s_methods.Contains(attribute.Attr) && call.Args.Length > 1;
                if (!isMount || call.Args[1] is not CallSyntax inner || imports.DottedName(inner.Func) is not { } name || !s_constructors.Contains(name))
                    continue;
                var path = (call.Args[0] as ConstantSyntax)?.StringValue ?? "";
                if (path.Length > 1 && !served.Value.Any(prefix => path.StartsWith(prefix.TrimEnd('/'), StringComparison.Ordinal)))
                    yield return new StaticMount(path, new Location(module.Tree.Text, inner.Func.Span));
            }
        }
    }

    // nginx: `location /static/ { alias /srv/static/; }`; a location that only passes on serves nothing.
    private static IEnumerable<string> ProxiedPaths(PythonProject project)
    {
        foreach (var document in project.Documents.Where(document => document.Name.EndsWith(".conf", StringComparison.Ordinal)))
        {
            if (!project.TryReadText(document, out var text, out _))
                continue;
            foreach (Match match in LocationBlock().Matches(text.Content))
            {
                if (match.Groups["body"].Value.Contains("alias ", StringComparison.Ordinal) || match.Groups["body"].Value.Contains("root ", StringComparison.Ordinal))
                    yield return match.Groups["path"].Value;
            }
        }
    }

    [GeneratedRegex(@"\blocation\s+(?:[=~^*]+\s*)?(?<path>/[^\s{]+)\s*\{(?<body>[^{}]*)\}")]
    private static partial Regex LocationBlock();
}
