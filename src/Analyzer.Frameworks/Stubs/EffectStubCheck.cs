using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What is wrong with an effect stub: it does not parse, imports what is not there, or leaves the notation.</summary>
public static partial class EffectStubCheck
{
    private const string Notation = "asgi_ready";
    private static readonly string[] s_kinds = [.. Enum.GetNames<EffectKind>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] s_weights = [.. Enum.GetNames<EffectWeight>().Select(name => name.ToLowerInvariant())];

    /// <summary>The mistakes of a stub, each with its place, in order.</summary>
    /// <param name="tree">The stub.</param>
    /// <param name="stubs">What it may import: the stubs beside it, and those of the analyzer.</param>
    public static IEnumerable<(Location Location, string Message)> MistakesIn(SyntaxTree tree, IStubSource stubs)
    {
        var mistakes = new List<(TextSpan Span, string Message)>(tree.Errors.Select(error => (error.Span, error.Message)));
        if (!tree.Text.Path.EndsWith(".pyi", StringComparison.Ordinal))
            mistakes.Add((default, "stubs are named .pyi; this file is never read"));
        var isNotationImported = false;
        foreach (var node in tree.Root.DescendantNodes())
        {
            if (node is ImportFromSyntax import)
            {
                isNotationImported |= import.Module == Notation && import.Names.Any(alias => alias.Name is "blocks" or "*");
                mistakes.AddRange(MistakesIn(import, stubs));
            }
            else if (node is ImportSyntax modules)
            {
                mistakes.AddRange(modules.Names.Where(alias => IsMissing(alias.Name, stubs)).Select(alias => (alias.Span, $"there is no stub of `{alias.Name}`")));
            }
            else if (node is FunctionDefinitionSyntax or ClassDefSyntax)
            {
                mistakes.AddRange(Decorators(node).SelectMany(decorator => MistakesIn(decorator, isNotationImported)));
            }
        }

        return mistakes.Distinct().OrderBy(mistake => mistake.Span).Select(mistake => (new Location(tree.Text, mistake.Span), mistake.Message));
    }

    private static IEnumerable<(TextSpan, string)> MistakesIn(ImportFromSyntax import, IStubSource stubs)
    {
        if (import.Level > 0 || import.Module is not { } module)
            return [(import.Span, "stubs import by absolute names")];
        if (!Exists(module, stubs))
            return [(import.Span, $"there is no stub of `{module}`")];
        return import.Names
            .Where(alias => alias.Name != "*" && !Defines(module, alias.Name, stubs, []))
            .Select(alias => (alias.Span, $"the stub of `{module}` has no `{alias.Name}`"));
    }

    private static IEnumerable<(TextSpan, string)> MistakesIn(ExpressionSyntax decorator, bool isImported)
    {
        if (decorator is NameSyntax { Id: "blocks" })
            return [(decorator.Span, $"`blocks` takes the way it blocks: {Listed(s_kinds)}")];
        if (decorator is not CallSyntax { Func: NameSyntax { Id: "blocks" } } call)
            return [];
        return MistakesIn(call, isImported);
    }

    private static IEnumerable<(TextSpan, string)> MistakesIn(CallSyntax blocks, bool isImported)
    {
        if (!isImported)
            yield return (blocks.Func.Span, $"`blocks` means nothing without `from {Notation} import blocks`");
        if (blocks.Args is not [ConstantSyntax { StringValue: { } kind }] || !s_kinds.Contains(kind))
            yield return (blocks.Args is [var first, ..] ? first.Span : blocks.Span, $"`blocks` takes one way to block: {Listed(s_kinds)}");
        foreach (var keyword in blocks.Keywords)
        {
            var value = (keyword.Value as ConstantSyntax)?.StringValue;
            if (keyword.Arg is not ("instead" or "since" or "weight" or "unless" or "unless_empty" or "once" or "name"))
                yield return (keyword.Span, $"`blocks` takes `instead`, `since`, `weight`, `unless`, `unless_empty`, `once` and `name`, not `{keyword.Arg}`");
            else if (value is null)
                yield return (keyword.Value.Span, $"`{keyword.Arg}` must be a string");
            else if (keyword.Arg == "weight" && !s_weights.Contains(value))
                yield return (keyword.Value.Span, $"`weight` must be {Listed(s_weights)}");
            else if (keyword.Arg == "since" && !Version().IsMatch(value))
                yield return (keyword.Value.Span, "`since` must be a version, such as \"4.1\"");
        }
    }

    private static ImmutableArray<ExpressionSyntax> Decorators(SyntaxNode node) => node switch
    {
        FunctionDefinitionSyntax function => function.Decorators,
        ClassDefSyntax @class => @class.Decorators,
        _ => [],
    };

    private static bool Exists(string module, IStubSource stubs) => stubs.Find(module) is not null || stubs.HasPackage(module);

    // `import unittest` is well where nobody has stubs of it: what is taken from there is unknown.
    private static bool IsMissing(string module, IStubSource stubs) => !Exists(module, stubs) && Exists(module.Split('.')[0], stubs);

    private static bool Defines(string module, string name, IStubSource stubs, HashSet<string> seen)
    {
        if (Exists($"{module}.{name}", stubs))
            return true;
        if (!seen.Add(module) || stubs.Find(module) is not { } stub)
            return false;
        var body = stub.Tree.Root.Body;
        return Names(body).Contains(name)
            || body.OfType<ImportFromSyntax>().Any(import => import is { Names: [{ Name: "*" }], Module: { } source } && Defines(source, name, stubs, seen));
    }

    private static IEnumerable<string> Names(IEnumerable<StatementSyntax> statements) => statements.SelectMany(statement => statement switch
    {
        FunctionDefinitionSyntax function => [function.Name],
        ClassDefSyntax @class => [@class.Name],
        ImportFromSyntax import => import.Names.Select(alias => alias.AsName ?? alias.Name),
        ImportSyntax import => import.Names.Select(alias => alias.AsName ?? alias.Name.Split('.')[0]),
        AssignSyntax assignment => assignment.Targets.OfType<NameSyntax>().Select(target => target.Id),
        AnnAssignSyntax { Target: NameSyntax target } => [target.Id],
        TypeAliasSyntax { Name: NameSyntax alias } => [alias.Id],
        IfSyntax condition => Names(condition.Body).Concat(Names(condition.OrElse)),
        TryStatementSyntax attempt => Names(attempt.Body).Concat(attempt.Handlers.SelectMany(handler => Names(handler.Body))),
        _ => Enumerable.Empty<string>(),
    });

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));

    [GeneratedRegex(@"^\d+(\.\d+)*$")]
    private static partial Regex Version();
}
