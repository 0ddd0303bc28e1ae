using System.Text.RegularExpressions;
using Analyzer.Frameworks;
using Analyzer.Syntax;

namespace Analyzer.Tests.Frameworks;

/// <summary>Every effect stub parses, says where its knowledge comes from, and keeps to the notation.</summary>
public sealed partial class EffectStubTests
{
    private static readonly string[] s_kinds = ["database", "http", "sleep", "process", "file", "network", "wait", "console", "cpu", "cache", "loop", "declared", "greenlet"];
    private static readonly string[] s_weights = ["syscall", "disk", "network", "unbounded"];

    private static readonly Dictionary<string, SyntaxTree> s_trees = EffectStubs.Modules.ToDictionary(module => module, module =>
    {
        var stub = EffectStubs.Embedded.Find(module)!;
        return stub.Tree;
    });

    [Fact]
    public void Every_stub_parses() =>
        Assert.Empty(s_trees.SelectMany(pair => pair.Value.Errors.Select(error => $"{pair.Key}: {error.Message} at {pair.Value.Text.PositionOf(error.Span.Start)}")));

    [Fact]
    public void Every_stub_has_a_distribution_and_a_source() =>
        Assert.Empty(s_trees.Where(pair => pair.Key != "asgi_ready" && !Header().IsMatch(pair.Value.Text.Content)).Select(pair => pair.Key));

    [Fact]
    public void Every_effect_is_of_a_known_kind_and_weight()
    {
        var mistakes = new List<string>();
        foreach (var (module, effect) in Effects())
        {
            if (effect.Args is not [ConstantSyntax { StringValue: { } kind }] || !s_kinds.Contains(kind))
                mistakes.Add($"{module}: {Show(module, effect)} is of no known kind");
            foreach (var keyword in effect.Keywords)
            {
                var isKnown = keyword is { Arg: "instead" or "since" or "weight" or "unless" or "unless_empty" or "once" or "name", Value: ConstantSyntax { StringValue: { } value } }
                    && (keyword.Arg != "weight" || s_weights.Contains(value))
                    && (keyword.Arg != "since" || Version().IsMatch(value));
                if (!isKnown)
                    mistakes.Add($"{module}: {Show(module, effect)} has an argument that means nothing");
            }
        }

        Assert.Empty(string.Join('\n', mistakes));
    }

    [Fact]
    public void Stubs_import_only_from_stubs()
    {
        var mistakes = new List<string>();
        foreach (var (module, tree) in s_trees)
        {
            foreach (var import in Descendants(tree.Root).OfType<ImportFromSyntax>())
            {
                Assert.True(import.Level == 0, $"{module}: stubs import by absolute names");
                if (!s_trees.TryGetValue(import.Module!, out var source))
                    mistakes.Add($"{module}: there is no stub of {import.Module}");
                else
                    mistakes.AddRange(import.Names.Where(alias => alias.Name != "*" && !Defines(import.Module!, source, alias.Name)).Select(alias => $"{module}: {import.Module} has no {alias.Name}"));
            }
        }

        Assert.Empty(string.Join('\n', mistakes));
    }

    [Fact]
    public void A_module_without_a_stub_has_none()
    {
        Assert.Null(EffectStubs.Embedded.Find("no_such_module"));
        Assert.True(EffectStubs.Embedded.Find("collections")!.IsPackage);
        Assert.False(EffectStubs.Embedded.Find("time")!.IsPackage);
    }

    private static IEnumerable<(string Module, CallSyntax Effect)> Effects() =>
        from pair in s_trees
        where pair.Key != "asgi_ready"
        from call in Descendants(pair.Value.Root).OfType<CallSyntax>()
        where call.Func is NameSyntax { Id: "blocks" }
        select (pair.Key, call);

    private static bool Defines(string module, SyntaxTree tree, string name, int depth = 0) =>
        s_trees.ContainsKey($"{module}.{name}")
        || TopLevel(tree.Root.Body).Contains(name)
        || (depth < 8 && tree.Root.Body.OfType<ImportFromSyntax>()
            .Where(import => import.Names is [{ Name: "*" }])
            .Any(import => s_trees.TryGetValue(import.Module!, out var source) && Defines(import.Module!, source, name, depth + 1)));

    private static IEnumerable<string> TopLevel(IEnumerable<StatementSyntax> statements) => statements.SelectMany(statement => statement switch
    {
        FunctionDefinitionSyntax function => [function.Name],
        ClassDefSyntax @class => [@class.Name],
        ImportFromSyntax import => import.Names.Select(alias => alias.AsName ?? alias.Name),
        ImportSyntax import => import.Names.Select(alias => alias.AsName ?? alias.Name),
        AssignSyntax assignment => assignment.Targets.OfType<NameSyntax>().Select(target => target.Id),
        AnnAssignSyntax { Target: NameSyntax target } => [target.Id],
        IfSyntax condition => TopLevel(condition.Body).Concat(TopLevel(condition.OrElse)),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<SyntaxNode> Descendants(SyntaxNode node) => node.Children.SelectMany(child => Descendants(child).Prepend(child));

    private static string Show(string module, SyntaxNode node) => s_trees[module].Text[node.Span].ToString();

    [GeneratedRegex(@"^# distribution: \S+        source: \S.*\n")]
    private static partial Regex Header();

    [GeneratedRegex(@"^\d+(\.\d+)*$")]
    private static partial Regex Version();
}
