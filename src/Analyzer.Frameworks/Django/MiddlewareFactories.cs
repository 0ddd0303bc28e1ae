using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Middleware factories: functions that take <c>get_response</c> and return what handles a request.</summary>
/// <remarks><c>django/utils/decorators.py</c>; the faults are those of <c>BaseHandler.adapt_method_mode</c>.</remarks>
internal sealed class MiddlewareFactories(SemanticModel model)
{
    private const string Decorators = "django.utils.decorators";

    public MiddlewareCapability CapabilityOf(FunctionSymbol factory, string name)
    {
        var definition = (FunctionDefinitionSyntax)factory.Syntax;
        var capability = MarkedBy(definition.Decorators, factory.Module) ?? MarkedByAssignment(name, definition.Name, factory.Module) ?? new MiddlewareCapability(true, false, "declared");
        return capability with
        {
            Definition = new Location(factory.Module.Tree.Text, definition.NameSpan),
            Module = factory.Module,
            Fault = FaultOf(definition, capability),
        };
    }

    /// <summary>What <c>@sync_and_async_middleware</c> and its like say; null if there is none of them.</summary>
    public MiddlewareCapability? MarkedBy(ImmutableArray<ExpressionSyntax> decorators, ModuleSymbol module) => decorators.Select(decorator => Marked(decorator, module)).FirstOrDefault(mark => mark is not null);

    private MiddlewareCapability? Marked(ExpressionSyntax decorator, ModuleSymbol module) => model.ValueOf(module, decorator) is FunctionType { Function.QualifiedName: var name }
        ? name switch
        {
            $"{Decorators}.sync_and_async_middleware" => new MiddlewareCapability(true, true, "declared"),
            $"{Decorators}.async_only_middleware" => new MiddlewareCapability(false, true, "declared"),
            $"{Decorators}.sync_only_middleware" => new MiddlewareCapability(true, false, "declared"),
            _ => null,
        }
        : null;

    // `timer = sync_and_async_middleware(make_timer)`, `timer.async_capable = True`.
    private MiddlewareCapability? MarkedByAssignment(string name, string definedName, ModuleSymbol module)
    {
        MiddlewareCapability? found = null;
        foreach (var assign in module.Tree.Root.Body.OfType<AssignSyntax>())
        {
            switch (assign)
            {
                case { Targets: [NameSyntax target], Value: CallSyntax { Args: [NameSyntax] } call } when target.Id == name:
                    found = Marked(call.Func, module) ?? found;
                    break;
                case { Targets: [AttributeSyntax { Value: NameSyntax owner, Attr: "async_capable" or "sync_capable" } flag], Value: ConstantSyntax { Value: bool value } } when owner.Id == name || owner.Id == definedName:
                    found ??= new MiddlewareCapability(true, false, "declared");
                    found = flag.Attr == "async_capable" ? found with { CanAsync = value } : found with { CanSync = value };
                    break;
            }
        }

        return found;
    }

    private static string? FaultOf(FunctionDefinitionSyntax factory, MiddlewareCapability capability)
    {
        var returned = factory.DescendantNodes(node => node is not FunctionDefinitionSyntax).OfType<ReturnSyntax>().Select(statement => (statement.Value as NameSyntax)?.Id).ToHashSet();
        var inner = factory.DescendantNodes(node => node == factory || node is not FunctionDefinitionSyntax).OfType<FunctionDefinitionSyntax>().Where(function => returned.Contains(function.Name)).ToList();
        if (inner.Count == 0 || factory.Body.Any(statement => MiddlewareClassShape.AsksForMode(statement)))
            return null;
        if (capability is { CanAsync: false } && inner.TrueForAll(function => function is AsyncFunctionDefSyntax))
            return "returns a coroutine function and is not marked with `@async_only_middleware`, so that Django calls it in a thread and raises `TypeError`";
        if (capability is { CanSync: true, CanAsync: true } && inner.TrueForAll(function => function is FunctionDefSyntax))
            return "is marked async-capable and returns a plain function all the same, so that the layer above awaits a response and raises `TypeError`";
        return null;
    }
}
