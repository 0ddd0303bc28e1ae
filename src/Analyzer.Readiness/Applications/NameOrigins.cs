using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The calls whose results a name may stand for, found by text: through assignments in any function of its file, imports, and what functions of the project return.</summary>
internal sealed class NameOrigins(ApplicationFinder applications)
{
    private const int DepthLimit = 6;

    /// <summary>The calls.</summary>
    /// <param name="expression">An expression of a module.</param>
    /// <param name="module">The module.</param>
    public IEnumerable<(CallSyntax Call, ModuleSymbol Module)> CallsBehind(ExpressionSyntax expression, ModuleSymbol module) => CallsBehind(expression, module, [], 0);

    private IEnumerable<(CallSyntax Call, ModuleSymbol Module)> CallsBehind(ExpressionSyntax expression, ModuleSymbol module, HashSet<(ModuleSymbol, string)> seen, int depth)
    {
        if (depth > DepthLimit)
            return [];
        return expression switch
        {
            CallSyntax call => ((IEnumerable<(CallSyntax, ModuleSymbol)>)[(call, module)]).Concat(ReturnedBy(call.Func, module, seen, depth + 1)),
            NameSyntax name => OfName(name.Id, module, seen, depth + 1),
            AwaitSyntax await => CallsBehind(await.Value, module, seen, depth + 1),
            IfExpSyntax choice => CallsBehind(choice.Body, module, seen, depth + 1).Concat(CallsBehind(choice.OrElse, module, seen, depth + 1)),
            _ => [],
        };
    }

    private IEnumerable<(CallSyntax Call, ModuleSymbol Module)> OfName(string name, ModuleSymbol module, HashSet<(ModuleSymbol, string)> seen, int depth)
    {
        if (!seen.Add((module, name)))
            yield break;
        foreach (var value in ValuesOf(name, module))
        {
            foreach (var found in CallsBehind(value, module, seen, depth))
                yield return found;
        }

        if (applications.ImportsOf(module).Meaning(name) is { } imported && HomeOf(imported) is var (home, own))
        {
            foreach (var found in OfName(own, home, seen, depth))
                yield return found;
        }
    }

    private IEnumerable<(CallSyntax Call, ModuleSymbol Module)> ReturnedBy(ExpressionSyntax callee, ModuleSymbol module, HashSet<(ModuleSymbol, string)> seen, int depth)
    {
        var place = applications.ImportsOf(module).DottedName(callee) is { } dotted ? HomeOf(dotted) : callee is NameSyntax name ? (module, name.Id) : null;
        if (place is not var (home, function) || home.Tree.Root.Body.OfType<FunctionDefinitionSyntax>().LastOrDefault(definition => definition.Name == function) is not { } found)
            return [];
        return found.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or LambdaSyntax)).OfType<ReturnSyntax>()
            .SelectMany(returned => returned.Value is { } value ? CallsBehind(value, home, seen, depth) : []);
    }

    private (ModuleSymbol Module, string Name)? HomeOf(string dotted) =>
        dotted.LastIndexOf('.') is > 0 and var at && applications.Modules.FirstOrDefault(module => module.Name == dotted[..at]) is { } module ? (module, dotted[(at + 1)..]) : null;

    private static IEnumerable<ExpressionSyntax> ValuesOf(string name, ModuleSymbol module) => module.Tree.Root.DescendantNodes().Select(node => node switch
    {
        AssignSyntax assign when assign.Targets.Any(target => target is NameSyntax { Id: var id } && id == name) => assign.Value,
        AnnAssignSyntax { Target: NameSyntax { Id: var id }, Value: { } value } when id == name => value,
        NamedExprSyntax { Target: NameSyntax { Id: var id }, Value: var value } when id == name => value,
        _ => null,
    }).OfType<ExpressionSyntax>();
}
