using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What is handed to an application or router when it is made, and the middleware that is added to it later.</summary>
internal sealed class ApplicationArguments(SemanticModel model, EntryPointMaker maker, StarletteClasses classes)
{
    private const string Middleware = "starlette.middleware.Middleware";
    private static readonly string[] s_owners = ["starlette.applications.Starlette", "starlette.routing.Router"];

    public IEnumerable<EntryPoint> Find() => Constructors().SelectMany(FindIn).Concat(FindMiddleware());

    // The calls that make an application or router, also of the project's own subclasses.
    private IEnumerable<(CallSyntax Call, BodyModel Body)> Constructors()
    {
        var names = model.Classes.All.Where(@class => s_owners.Any(owner => model.Classes.IsSubclass(@class, owner))).Select(@class => @class.Name)
            .Concat(["FastAPI", "Starlette", "APIRouter", "Router"]).Distinct().Order(StringComparer.Ordinal);
        return names.SelectMany(model.Calls.Of)
            .Select(call => (Call: call, Body: model.BodyAround(call)))
            .Where(made => made.Body.ValueOf(made.Call.Func) is ClassType @class && s_owners.Any(owner => model.Classes.IsSubclass(@class.Class, owner)));
    }

    private IEnumerable<EntryPoint> FindIn((CallSyntax Call, BodyModel Body) made)
    {
        foreach (var keyword in made.Call.Keywords)
        {
            var (kind, plain, does) = keyword.Arg switch
            {
                "lifespan" => (EntryPointKind.Lifespan, RunsOn.StartUp, "runs around the application's life"),
                "on_startup" or "on_shutdown" => (EntryPointKind.Lifespan, RunsOn.StartUp, "runs when the application starts or stops"),
                "exception_handlers" => (EntryPointKind.ErrorHandler, RunsOn.WorkerThread, "answers for an exception"),
                _ => (EntryPointKind.Application, RunsOn.None, ""),
            };
            if (does.Length == 0)
                continue;
            foreach (var function in Elements(keyword.Value, made.Body).SelectMany(maker.FunctionsOf))
                yield return new EntryPoint(function, kind, function.Function.IsAsync ? RunsOn.EventLoop : plain, does);
        }
    }

    // The values of a display, or the value itself: `on_startup=[open_pool]`, `lifespan=lifespan`.
    private static IEnumerable<PythonType> Elements(ExpressionSyntax value, BodyModel body) => value switch
    {
        ListSyntax list => list.Elts.Select(body.ValueOf),
        TupleSyntax tuple => tuple.Elts.Select(body.ValueOf),
        DictSyntax dict => dict.Values.Select(body.ValueOf),
        _ => body.ValueOf(value) switch
        {
            DictType table => [table.AnyValue],
            InstanceType { TypeArguments: [.., var element], Class.QualifiedName: "builtins.list" or "builtins.dict" } => [element],
            var single => [single],
        },
    };

    /// <summary>The middleware of each application, in the order in which it gets it; what is given to unknown objects is left out.</summary>
    public IEnumerable<StarletteLayer> Layers()
    {
        var order = new BuildOrder(model);
        return MiddlewareCalls().SelectMany(LayersOf).Concat(DecoratedLayers())
            .Select(layer => (Layer: layer.Layer, Moment: order.Of(layer.Node, layer.Layer.Application)))
            .OrderBy(layer => layer.Moment)
            .Select(layer => layer.Layer with { Condition = string.Join(" and ", layer.Moment.Conditions) });
    }

    private IEnumerable<(StarletteLayer Layer, SyntaxNode Node)> LayersOf((CallSyntax Call, BodyModel Body, bool IsAdded) added)
    {
        var (call, body, isAdded) = added;
        if ((CallText.Argument(call, 0, "middleware_class") ?? CallText.Argument(call, -1, "dispatch")) is not { } layer)
            yield break;
        var applications = isAdded ? body.OriginsOf(((AttributeSyntax)call.Func).Value).Select(origin => origin.Call) : ApplicationsWith(call, body);
        foreach (var application in applications)
            yield return (new StarletteLayer(application, NameOf(body.ValueOf(layer), layer), new Location(body.Module.Tree.Text, call.Func.Span), isAdded), call);
    }

    // `@app.middleware("http")` adds a `BaseHTTPMiddleware` around the function (`starlette/applications.py`).
    private IEnumerable<(StarletteLayer Layer, SyntaxNode Node)> DecoratedLayers()
    {
        foreach (var definition in model.Calls.Decorated.OfType<FunctionDefinitionSyntax>())
        {
            foreach (var decorator in definition.Decorators)
            {
                if (decorator is not CallSyntax { Func: AttributeSyntax { Attr: "middleware" } callee })
                    continue;
                var body = model.BodyAround(definition);
                if (body.CalleeOf(callee) is not FunctionType { Function.QualifiedName: "starlette.applications.Starlette.middleware" or "fastapi.applications.FastAPI.middleware" })
                    continue;
                foreach (var origin in body.OriginsOf(callee.Value))
                    yield return (new StarletteLayer(origin.Call, body.FunctionOf(definition).Function.QualifiedName, new Location(body.Module.Tree.Text, definition.NameSpan), true), definition);
            }
        }
    }

    // `FastAPI(middleware=[Middleware(Own)])`, or the list by a name of the same body.
    private IEnumerable<CallSyntax> ApplicationsWith(CallSyntax middleware, BodyModel body)
    {
        if (middleware.Ancestors().OfType<CallSyntax>().FirstOrDefault(outer => CallIndex.NameOf(outer.Func) is "Starlette" or "FastAPI") is { } around)
            return [around];
        var name = middleware.Ancestors().Select(ancestor => ancestor switch
        {
            AssignSyntax { Targets: [NameSyntax target] } => target.Id,
            AnnAssignSyntax { Target: NameSyntax target } => target.Id,
            _ => null,
        }).FirstOrDefault(target => target is not null);
        return name is null ? [] : Constructors()
            .Where(made => made.Body.Module == body.Module && made.Call.Keywords.Any(keyword => keyword is { Arg: "middleware", Value: NameSyntax { Id: var given } } && given == name))
            .Select(made => made.Call);
    }

    private static string NameOf(PythonType value, ExpressionSyntax layer) => value switch
    {
        ClassType { Class: var @class } => @class.QualifiedName,
        FunctionType { Function: var function } => function.QualifiedName,
        _ => CallIndex.NameOf(layer) ?? "…",
    };

    private IEnumerable<(CallSyntax Call, BodyModel Body, bool IsAdded)> MiddlewareCalls()
    {
        foreach (var call in model.Calls.Of("add_middleware").Concat(model.Calls.Of("Middleware")))
        {
            var body = model.BodyAround(call);
            switch (body.CalleeOf(call.Func))
            {
                case FunctionType { Function.QualifiedName: "starlette.applications.Starlette.add_middleware" } when call.Func is AttributeSyntax:
                    yield return (call, body, true);
                    break;
                case ClassType @class when @class.Class.QualifiedName == Middleware:
                    yield return (call, body, false);
                    break;
                default:
                    break;
            }
        }
    }

    // `app.add_middleware(Cls, …)` and `Middleware(Cls, …)`.
    private IEnumerable<EntryPoint> FindMiddleware()
    {
        foreach (var (call, body, _) in MiddlewareCalls())
        {
            if (CallText.Argument(call, 0, "middleware_class") is { } first && body.ValueOf(first) is ClassType middleware && classes.CallOf(middleware.Class) is not null)
                yield return classes.Layer(middleware.Class, body.MadeLater(middleware.Class, call, first));
            if (CallText.Argument(call, -1, "dispatch") is { } dispatch)
            {
                foreach (var function in maker.FunctionsOf(body.ValueOf(dispatch)))
                    yield return new EntryPoint(function, EntryPointKind.Middleware, function.Function.IsAsync ? RunsOn.EventLoop : RunsOn.None, "is a middleware") { Arguments = [Request(function.Function.Module)] };
            }
        }
    }

    private PythonType Request(ModuleSymbol module) => model.InstanceOf("starlette.requests", "Request", module);
}
