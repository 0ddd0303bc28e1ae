using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>What Django calls in the middleware of a project: hooks in a thread, what runs asynchronously on the loop.</summary>
internal sealed class MiddlewareEntryPoints(SemanticModel model)
{
    public IEnumerable<EntryPoint> Of(DjangoProject project)
    {
        foreach (var layer in project.Middleware.Layers.Where(layer => layer.Capability.Definition is not null))
        {
            var request = model.InstanceOf("django.http", "HttpRequest", project.Settings.Module);
            var reason = $"`{layer.Path}` is a middleware";
            if (model.Import(layer.Path, project.Settings.Module) is not ClassType { Class: var @class })
                continue;
            var shape = new MiddlewareClassShape(model, @class);
            foreach (var hook in layer.Capability.ThreadedHooks.Select(hook => model.FindMethod(@class, hook)).OfType<FunctionType>())
                yield return new EntryPoint(hook, EntryPointKind.Middleware, RunsOn.WorkerThread, reason) { Arguments = [request] };
            foreach (var method in @class.Syntax.Body.OfType<Syntax.AsyncFunctionDefSyntax>().Where(method => method.Args.Args.Length > 1))
            {
                if (model.FindMethod(@class, method.Name) is { } handler)
                    yield return new EntryPoint(handler, EntryPointKind.Middleware, RunsOn.EventLoop, reason) { Arguments = method.Args.Args[1].Name == "request" ? [request] : [] };
            }

            if (shape.CallOnLoop(layer.Capability) is { } call)
                yield return new EntryPoint(call, EntryPointKind.Middleware, RunsOn.EventLoop, reason) { Arguments = [request] };
            else if (layer.Capability is { CanAsync: false } && model.FindMethod(@class, "__call__") is { Function: { Module.IsStub: false, IsCoroutine: false } } sync)
                yield return new EntryPoint(sync, EntryPointKind.Middleware, RunsOn.WorkerThread, reason) { Arguments = [request] };
        }
    }
}
