using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Class-based views: <c>View.dispatch</c> calls the handler that the request's method names.</summary>
/// <remarks><c>django/views/generic/base.py</c>. A class is a view wherever it is routed.</remarks>
internal sealed class DjangoViewClasses(SemanticModel model)
{
    public const string View = "django.views.generic.base.View";
    public const string RestView = "rest_framework.views.APIView";
    public const string AsyncRestView = "adrf.views.APIView";

    // What `View.http_method_names` holds unless a class says otherwise.
    private static readonly string[] s_methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

    // What a router of Django REST framework routes to a viewset.
    private static readonly string[] s_actions = ["list", "create", "retrieve", "update", "partial_update", "destroy"];

    /// <summary>A handler of a view class.</summary>
    /// <param name="Name">The method of HTTP in lower case, or the action of a viewset.</param>
    /// <param name="Function">The handler, bound to a view.</param>
    /// <param name="Owner">The class that defines it.</param>
    public sealed record Handler(string Name, FunctionType Function, ClassSymbol Owner)
    {
        public bool IsAsync => Function.Function.IsCoroutine;
    }

    public bool IsView(ClassSymbol @class) => model.Classes.IsSubclass(@class, View);

    public bool IsRestView(ClassSymbol @class) => model.Classes.IsSubclass(@class, RestView);

    /// <summary>The handlers that a class has, inherited ones too.</summary>
    public ImmutableArray<Handler> HandlersOf(ClassSymbol @class)
    {
        var handlers = ImmutableArray.CreateBuilder<Handler>();
        var methods = MethodNamesOf(@class);
        foreach (var name in model.Classes.IsSubclass(@class, "rest_framework.viewsets.ViewSetMixin") ? [.. methods, .. s_actions, .. OwnActionsOf(@class)] : methods)
        {
            if (model.FindMember(@class, name) is { } member && model.FindMethod(@class, name) is { } function)
                handlers.Add(new Handler(name, function, member.Owner));
        }

        return handlers.ToImmutable();
    }

    // `@action(detail=True) def publish(…)`: routed beside the usual ones.
    private List<string> OwnActionsOf(ClassSymbol @class) =>
        model.Classes.Mro(@class).Where(parent => !parent.Module.IsStub)
            .SelectMany(parent => parent.Syntax.Body.OfType<FunctionDefinitionSyntax>().Where(method => method.Decorators.Any(decorator => IsAction(decorator, parent.Module))))
            .Select(method => method.Name).Distinct().Except(s_actions).ToList();

    private static bool IsAction(ExpressionSyntax decorator, ModuleSymbol module) =>
        ImportedNames.Of(decorator is CallSyntax call ? call.Func : decorator, module) == "rest_framework.decorators.action";

    // `http_method_names = ["get", "head"]` of the nearest class that has it.
    private string[] MethodNamesOf(ClassSymbol @class)
    {
        foreach (var parent in model.Classes.Mro(@class).Where(parent => !parent.Module.IsStub))
        {
            var names = parent.Syntax.Body.OfType<AssignSyntax>().FirstOrDefault(assign => assign.Targets is [NameSyntax { Id: "http_method_names" }])?.Value switch
            {
                ListSyntax list => list.Elts,
                TupleSyntax tuple => tuple.Elts,
                _ => [],
            };
            if (!names.IsEmpty)
                return [.. s_methods.Intersect(names.OfType<ConstantSyntax>().Select(name => name.StringValue).OfType<string>())];
        }

        return s_methods;
    }

    /// <summary>What <c>view_is_async</c> asks: the handlers without <c>options</c>; null where none is known, or the class mixes both.</summary>
    public bool? IsAsync(ClassSymbol @class)
    {
        var handlers = HandlersOf(@class).Where(handler => handler.Name != "options").ToList();
        return handlers.Count == 0 ? null : handlers.TrueForAll(handler => handler.IsAsync) ? true : handlers.TrueForAll(handler => !handler.IsAsync) ? false : null;
    }

    /// <summary>What the handlers of a class are called with.</summary>
    public PythonType RequestOf(ClassSymbol @class) =>
        model.Classes.IsSubclass(@class, AsyncRestView) ? model.InstanceOf("adrf.requests", "AsyncRequest", @class.Module)
        : IsRestView(@class) ? model.InstanceOf("rest_framework.request", "Request", @class.Module)
        : model.InstanceOf("django.http", "HttpRequest", @class.Module);

    // `@validate_body(…)` above `def post` puts its own function there.
    private static (string QualifiedName, Location Place)? WrittenAs(Handler handler) =>
        handler.Owner.Syntax.Body.OfType<FunctionDefinitionSyntax>().LastOrDefault(definition => definition.Name == handler.Name) is { } definition && definition != handler.Function.Function.Syntax
            ? ($"{handler.Owner.QualifiedName}.{handler.Name}", new Location(handler.Owner.Module.Tree.Text, definition.NameSpan))
            : null;

    /// <summary>The functions of a view class that Django calls: its handlers, and a <c>dispatch</c> of its own in front of them.</summary>
    public IEnumerable<EntryPoint> EntryPointsOf(ClassSymbol @class, string? route, ImmutableDictionary<string, PythonType> routeArguments)
    {
        var request = RequestOf(@class);
        var reason = route is null ? $"`{@class.Name}` is a view" : $"`{@class.Name}` is routed at `{route}`";
        foreach (var handler in HandlersOf(@class).Where(handler => !handler.Owner.Module.IsStub))
        {
            yield return new EntryPoint(handler.Function, EntryPointKind.View, handler.IsAsync ? RunsOn.EventLoop : RunsOn.WorkerThread, reason)
            {
                Route = route,
                WrittenAs = WrittenAs(handler),
                Methods = s_methods.Contains(handler.Name) ? [handler.Name.ToUpperInvariant()] : [],
                Arguments = [request],
                NamedArguments = routeArguments,
            };
        }

        // Sync or not, `dispatch` of an asynchronous view runs on the loop, and so does what it does before the handler.
        if (model.FindMember(@class, "dispatch") is { Owner.Module.IsStub: false } && model.FindMethod(@class, "dispatch") is { } dispatch)
        {
            yield return new EntryPoint(dispatch, EntryPointKind.View, dispatch.Function.IsCoroutine || IsAsync(@class) == true ? RunsOn.EventLoop : RunsOn.WorkerThread, reason)
            {
                Route = route,
                Arguments = [model.InstanceOf("django.http", "HttpRequest", @class.Module)],
                NamedArguments = routeArguments,
            };
        }
    }
}
