using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Functions that hand out coroutine functions which use their parameters: <c>def add_routes(router, store): @router.get("/") async def …</c>.</summary>
/// <remarks>What such a coroutine function calls is known by the calls of the function around it, and nothing else may ask for these:
/// a statement <c>add_routes(router, FileStore())</c> has no value. Found by text alone; what is called is then evaluated.</remarks>
internal sealed class ClosureFactories(Compilation compilation)
{
    private HashSet<string>? _names;

    /// <summary>The calls in a module of what is named as such a function.</summary>
    public IEnumerable<CallSyntax> CallsIn(ModuleSymbol module)
    {
        _names ??= [.. compilation.Modules.Where(each => each.IsProduction && each.Tree.Text.Content.Contains("async def", StringComparison.Ordinal)).SelectMany(each => NamesIn(each.Tree.Root))];
        return _names.Count == 0 ? [] : module.Tree.Index.Calls.Where(call => call.Func is NameSyntax or AttributeSyntax && CallIndex.NameOf(call.Func) is { } name && _names.Contains(name));
    }

    private static IEnumerable<string> NamesIn(ModuleSyntax root) =>
        root.DescendantNodes(node => node is not ExpressionSyntax).OfType<AsyncFunctionDefSyntax>()
            .SelectMany(nested => nested.Ancestors().OfType<FunctionDefSyntax>().Take(1).Where(around => HandsOut(around, nested) && UsesParameter(around, nested)))
            .Select(around => around.Name);

    // A generator that is called where it is defined, as for a stream, is found with its caller.
    private static bool HandsOut(FunctionDefSyntax around, AsyncFunctionDefSyntax nested) =>
        !nested.Decorators.IsEmpty || around.DescendantNodes().OfType<NameSyntax>().Any(name => name.Id == nested.Name && !(name.Parent is CallSyntax call && call.Func == name));

    private static bool UsesParameter(FunctionDefSyntax around, AsyncFunctionDefSyntax nested)
    {
        var parameters = around.Args.PosOnlyArgs.Concat(around.Args.Args).Concat(around.Args.KwOnlyArgs).Select(parameter => parameter.Name).ToHashSet();
        return parameters.Count > 0 && nested.DescendantNodes().OfType<NameSyntax>().Any(name => parameters.Contains(name.Id));
    }
}
