using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>How a middleware class of the project is built: its hooks, its <c>__call__</c>, and whether that fits its flags.</summary>
/// <remarks><c>django/utils/deprecation.py</c>, <c>django/core/handlers/base.py</c>.</remarks>
internal sealed class MiddlewareClassShape
{
    // What a class that runs both ways asks, and what one that runs asynchronously sets.
    private static readonly HashSet<string> s_modeNames =
        ["iscoroutinefunction", "iscoroutine", "isawaitable", "markcoroutinefunction", "async_mode", "__acall__", "_is_coroutine"];

    private readonly SemanticModel _model;
    private readonly ClassSymbol _class;
    private readonly bool _isMixin;

    public MiddlewareClassShape(SemanticModel model, ClassSymbol @class)
    {
        _model = model;
        _class = @class;
        _isMixin = model.Classes.IsSubclass(@class, MiddlewareResolver.Mixin);
        ThreadedHooks = [.. Hooks().Where(hook => Own(hook) is { IsCoroutine: false })];
    }

    /// <summary>The hooks that Django hands to a thread where the class runs asynchronously.</summary>
    public ImmutableArray<string> ThreadedHooks { get; }

    /// <summary>Where the first of them has its name.</summary>
    public Location? FirstHook => ThreadedHooks.Select(Own).FirstOrDefault() is { Syntax: FunctionDefinitionSyntax hook, Module: var module } ? new Location(module.Tree.Text, hook.NameSpan) : null;

    /// <summary>Whether code looks at the mode that it runs in.</summary>
    public static bool AsksForMode(SyntaxNode code) => code.DescendantNodes().Prepend(code).Any(node => node switch
    {
        NameSyntax name => s_modeNames.Contains(name.Id),
        AttributeSyntax attribute => s_modeNames.Contains(attribute.Attr),
        _ => false,
    });

    /// <summary>Why the class fails under ASGI; null if it does not, or if that is not certain.</summary>
    public string? FaultOf(MiddlewareCapability capability)
    {
        if (capability is { CanSync: false, CanAsync: false })
            return "is neither sync-capable nor async-capable, so that loading it raises `RuntimeError`";
        if (!_isMixin && (_model.FindMethod(_class, "__init__") is null or { Function.Module.Name: "builtins" }) && !_model.HasUnknownBase(_class))
            return "has no `__init__` that takes `get_response`, and cannot be made with `get_response`: loading it raises `TypeError`";
        if (_isMixin && Hooks().Take(2).FirstOrDefault(hook => Own(hook) is { IsCoroutine: true }) is { } hook && Own("__acall__") is null && Own("__call__") is null)
            return $"has an asynchronous `{hook}`, which `MiddlewareMixin` passes to `sync_to_async`: it raises `TypeError`";
        if (Own("__call__") is not { } call)
            return null;
        if (call.IsCoroutine && capability.CanAsync == false)
            return "has an asynchronous `__call__` and is not async-capable, so that Django takes the coroutine for the response";
        if (call.IsCoroutine && capability.CanAsync == true && !AsksForMode() && !_model.HasUnknownBase(_class))
            return "has an asynchronous `__call__` and is not marked with `markcoroutinefunction`, so that what it raises becomes no response and middleware above it takes it for synchronous";
        if (call.IsCoroutine || capability.CanAsync != true || AsksForMode() || AwaitsOwnMethod(call))
            return null;
        return TouchesResponse(call) ? "is declared async-capable and has a synchronous `__call__`, which gets a coroutine instead of the response" : null;
    }

    /// <summary>Whether a synchronous <c>__call__</c> runs on the loop all the same: it only hands on what the layer below returns.</summary>
    public FunctionType? CallOnLoop(MiddlewareCapability capability) =>
        capability.CanAsync == true && Own("__call__") is { IsCoroutine: false } call && !AsksForMode() && !AwaitsOwnMethod(call) ? _model.FindMethod(_class, "__call__") : null;

    private IEnumerable<string> Hooks() => _isMixin
        ? ["process_request", "process_response", "process_view", "process_template_response", "process_exception"]
        : ["process_view", "process_template_response", "process_exception"];

    // A method that the project's own code gives the class.
    private FunctionSymbol? Own(string name) => _model.FindMember(_class, name) is { Owner.Module.IsStub: false, Value: FunctionType { Function: var method } } ? method : null;

    private bool AsksForMode() => _model.Classes.Mro(_class).Where(parent => !parent.Module.IsStub).Any(parent => parent.Syntax.Body.Any(AsksForMode));

    // `return self.acall(request)`
    private bool AwaitsOwnMethod(FunctionSymbol call) => call.Syntax.DescendantNodes().OfType<CallSyntax>()
        .Any(inner => inner.Func is AttributeSyntax { Value: NameSyntax } method && Own(method.Attr) is { IsCoroutine: true });

    // Whether it does anything with what `get_response` returns, other than to return it.
    private static bool TouchesResponse(FunctionSymbol call)
    {
        var nodes = call.Syntax.DescendantNodes().ToList();
        var names = nodes.OfType<AssignSyntax>()
            .Where(assign => assign.Value is CallSyntax { Func: AttributeSyntax { Attr: "get_response" } or NameSyntax { Id: "get_response" } })
            .SelectMany(assign => assign.Targets.OfType<NameSyntax>().Select(target => target.Id))
            .ToHashSet();
        return nodes.Any(node => node is AttributeSyntax { Value: NameSyntax owner } && names.Contains(owner.Id) || node is SubscriptSyntax { Value: NameSyntax indexed } && names.Contains(indexed.Id));
    }
}
