using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Decorators made of middleware classes: what they do around an asynchronous view runs where the view runs.</summary>
/// <remarks><c>django/utils/decorators.py</c>, <c>make_middleware_decorator</c>: it knows coroutine functions since Django 5.0, and calls the hooks itself.</remarks>
internal sealed class DjangoMiddlewareDecorators(SemanticModel model)
{
    private const string Maker = "decorator_from_middleware";

    private static readonly ImmutableArray<string> s_hooks = ["process_request", "process_view", "process_response", "process_exception", "process_template_response"];

    /// <summary>The hooks that run on the loop because a decorator of a coroutine function calls them.</summary>
    public IEnumerable<EntryPoint> Find()
    {
        if (!model.Modules.Any(Makes))
            yield break;
        foreach (var module in model.Modules.Where(module => module.File!.Role == SourceRole.Application))
        {
            foreach (var definition in module.Tree.Root.DescendantNodes(node => node is not ExpressionSyntax).OfType<AsyncFunctionDefSyntax>().Where(definition => !definition.Decorators.IsEmpty))
            {
                foreach (var entryPoint in definition.Decorators.SelectMany(decorator => HooksOf(decorator, definition, module)))
                    yield return entryPoint;
            }
        }
    }

    private IEnumerable<EntryPoint> HooksOf(ExpressionSyntax decorator, AsyncFunctionDefSyntax view, ModuleSymbol module)
    {
        if (MiddlewareOf(decorator, module) is not { } middleware)
            yield break;
        foreach (var hook in s_hooks)
        {
            if (model.FindMember(middleware, hook) is { Owner.Module.IsStub: false } && model.FindMethod(middleware, hook) is { Function.IsCoroutine: false } method)
            {
                yield return new EntryPoint(method, EntryPointKind.Middleware, RunsOn.EventLoop, $"a decorator of `{view.Name}` calls it")
                {
                    Arguments = [model.InstanceOf("django.http", "HttpRequest", module)],
                };
            }
        }
    }

    /// <summary>The class that a decorator was made of: <c>@visits</c> after <c>visits = decorator_from_middleware(Visits)</c>; null for any other.</summary>
    private ClassSymbol? MiddlewareOf(ExpressionSyntax decorator, ModuleSymbol module)
    {
        if (decorator is CallSyntax direct && IsMaker(direct, module))
            return ClassOf(direct, module);
        var name = decorator is CallSyntax given ? given.Func : decorator;
        if (name is CallSyntax inner && IsMaker(inner, module)) // `@decorator_from_middleware_with_args(Sized)(3)`
            return ClassOf(inner, module);
        var (home, local) = Home(name, module);
        var made = home?.Tree.Root.Body.OfType<AssignSyntax>().LastOrDefault(assign => assign.Targets is [NameSyntax target] && target.Id == local)?.Value;
        return made is CallSyntax call && IsMaker(call, home!) ? ClassOf(call, home!) : null;
    }

    private (ModuleSymbol? Module, string Name) Home(ExpressionSyntax name, ModuleSymbol module)
    {
        if (ImportedNames.Of(name, module) is { } imported)
            return imported.LastIndexOf('.') is > 0 and var dot && model.FindModule(imported[..dot], module) is { IsStub: false } source ? (source, imported[(dot + 1)..]) : (null, "");
        return name is NameSyntax local ? (module, local.Id) : (null, "");
    }

    private ClassSymbol? ClassOf(CallSyntax call, ModuleSymbol module) =>
        call.Args is [var first, ..] && model.ValueOf(module, first) is ClassType { Class: { Module.IsStub: false } @class } ? @class : null;

    private static bool IsMaker(CallSyntax call, ModuleSymbol module) =>
        Makes(module) && ImportedNames.Of(call.Func, module) is $"{Django.DecoratorModule}.{Maker}" or $"{Django.DecoratorModule}.{Maker}_with_args";

    private static bool Makes(ModuleSymbol module) => module.Tree.Text.Content.Contains(Maker, StringComparison.Ordinal);
}
