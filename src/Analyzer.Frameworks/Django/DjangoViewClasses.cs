using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>The handlers of class-based views: <c>View.dispatch</c> calls the one that the request's method names.</summary>
/// <remarks><c>django/views/generic/base.py</c>. A class is a view wherever it is routed.</remarks>
internal static class DjangoViewClasses
{
    private const string View = "django.views.generic.base.View";

    /// <summary>The names that <c>View.http_method_names</c> holds unless a class says otherwise.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

    public static IEnumerable<EntryPoint> Find(SemanticModel model)
    {
        foreach (var @class in model.Classes.All.Where(@class => model.Classes.IsSubclass(@class, View)))
        {
            var request = model.InstanceOf("django.http", "HttpRequest", @class.Module);
            foreach (var name in Methods)
            {
                if (model.FindMember(@class, name) is not { Owner.Module.IsStub: false } || model.FindMethod(@class, name) is not { } handler)
                    continue;
                yield return new EntryPoint(handler, EntryPointKind.View, handler.Function.IsCoroutine ? RunsOn.EventLoop : RunsOn.WorkerThread, $"`{@class.Name}` is a view")
                {
                    Arguments = [request],
                };
            }
        }
    }
}
