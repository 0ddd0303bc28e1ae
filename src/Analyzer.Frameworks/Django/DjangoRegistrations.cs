using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Functions that register themselves with a decorator: Ninja operations, receivers of signals, template tags, tasks.</summary>
internal sealed class DjangoRegistrations(SemanticModel model)
{
    private static readonly HashSet<string> s_operations = ["get", "post", "put", "patch", "delete", "api_operation"];
    private static readonly HashSet<string> s_tags = ["filter", "tag", "simple_tag", "simple_block_tag", "inclusion_tag"];

    public IEnumerable<EntryPoint> Find()
    {
        foreach (var module in model.Modules.Where(module => module.File!.Role == SourceRole.Application))
        {
            foreach (var definition in module.Tree.Root.Body.OfType<FunctionDefinitionSyntax>().Where(definition => !definition.Decorators.IsEmpty))
            {
                foreach (var decorator in definition.Decorators)
                {
                    if (MayRegister(decorator) && Registered(decorator, definition, module) is { } entryPoint)
                        yield return entryPoint;
                    foreach (var asked in AskedBy(decorator, definition, module))
                        yield return asked;
                }
            }
        }
    }

    // `@etag(tag_of)`: what a conditional response is decided by is called before the view, where the view is called.
    private IEnumerable<EntryPoint> AskedBy(ExpressionSyntax decorator, FunctionDefinitionSyntax definition, ModuleSymbol module)
    {
        if (definition is not AsyncFunctionDefSyntax || decorator is not CallSyntax call || CallIndex.NameOf(call.Func) is not ("etag" or "last_modified" or "condition")
            || model.ValueOf(module, call.Func) is not FunctionType { Function: { Module: { IsStub: true, Name: "django.views.decorators.http" } } })
            return [];
        return call.Args.Concat(call.Keywords.Select(keyword => keyword.Value))
            .SelectMany(argument => model.FunctionsOf(model.ValueOf(module, argument)))
            .Where(function => !function.Function.Module.IsStub && !function.Function.IsCoroutine)
            .Select(function => new EntryPoint(function, EntryPointKind.View, RunsOn.EventLoop, $"decides whether `{definition.Name}` is called") { Arguments = [model.InstanceOf("django.http", "HttpRequest", module)] });
    }

    // Names first: evaluating every decorator of a project would cost more than it finds.
    private static bool MayRegister(ExpressionSyntax decorator) => (decorator is CallSyntax call ? call.Func : decorator) switch
    {
        AttributeSyntax attribute => s_operations.Contains(attribute.Attr) || s_tags.Contains(attribute.Attr),
        NameSyntax name => name.Id is "receiver" or "task",
        _ => false,
    };

    private EntryPoint? Registered(ExpressionSyntax decorator, FunctionDefinitionSyntax definition, ModuleSymbol module)
    {
        var callee = decorator is CallSyntax call ? call.Func : decorator;
        if (model.ValueOf(module, callee) is not FunctionType { Function: { Module.IsStub: true } registrar } || model.FunctionOf(definition, module) is not { } function)
            return null;
        var isAsync = function.Function.IsCoroutine;
        var place = isAsync ? RunsOn.EventLoop : RunsOn.WorkerThread;
        switch (registrar.QualifiedName)
        {
            case "django.dispatch.dispatcher.receiver":
                return new EntryPoint(function, EntryPointKind.SignalReceiver, isAsync ? RunsOn.EventLoop : RunsOn.None, "receives a signal");
            case "django.tasks.base.task" or "django.tasks.task":
                return new EntryPoint(function, EntryPointKind.Task, place, "is a task");
            case var name when name.StartsWith("ninja.", StringComparison.Ordinal) && s_operations.Contains(registrar.Name):
                var route = DjangoRoutes.TextOf((decorator as CallSyntax)?.Args.FirstOrDefault());
                return new EntryPoint(function, EntryPointKind.Endpoint, place, $"is an operation at `{route}`")
                {
                    Route = route,
                    Arguments = [model.InstanceOf("django.http", "HttpRequest", module)],
                    Consumer = isAsync ? new NinjaResponses(model).ConsumerOf(decorator, module) : null,
                };
            case var name when name.StartsWith("django.template.", StringComparison.Ordinal):
                return new EntryPoint(function, EntryPointKind.TemplateTag, RunsOn.None, "is a tag or filter: it runs where templates are rendered");
            default:
                return null;
        }
    }
}
