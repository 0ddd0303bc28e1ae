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

    /// <summary>The middleware of each application, in the order of the calls that add them; what is given to unknown objects is left out.</summary>
    public IEnumerable<StarletteLayer> Layers()
    {
        foreach (var (call, body, isAdded) in MiddlewareCalls())
        {
            if ((CallText.Argument(call, 0, "middleware_class") ?? CallText.Argument(call, -1, "dispatch")) is not { } layer)
                continue;
            var applications = isAdded ? body.OriginsOf(((AttributeSyntax)call.Func).Value).Select(origin => origin.Call) : call.Ancestors().OfType<CallSyntax>().Where(outer => CallIndex.NameOf(outer.Func) is "Starlette" or "FastAPI").Take(1);
            foreach (var application in applications)
                yield return new StarletteLayer(application, body.ValueOf(layer) is ClassType { Class: var @class } ? @class.QualifiedName : NameIn(layer), new Location(body.Module.Tree.Text, call.Func.Span), isAdded);
        }
    }

    private static string NameIn(ExpressionSyntax layer) => CallIndex.NameOf(layer) ?? "…";

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
            if (CallText.Argument(call, 0, "middleware_class") is { } first && body.ValueOf(first) is ClassType middleware && classes.CallOf(middleware.Class) is { } method)
                yield return new EntryPoint(method, EntryPointKind.Middleware, method.Function.IsAsync ? RunsOn.EventLoop : RunsOn.None, $"`{middleware.Class.Name}` is a middleware") { Arguments = method.Function.Name == "dispatch" ? [Request(middleware.Class.Module)] : [] };
            if (CallText.Argument(call, -1, "dispatch") is { } dispatch)
            {
                foreach (var function in maker.FunctionsOf(body.ValueOf(dispatch)))
                    yield return new EntryPoint(function, EntryPointKind.Middleware, function.Function.IsAsync ? RunsOn.EventLoop : RunsOn.None, "is a middleware") { Arguments = [Request(function.Function.Module)] };
            }
        }
    }

    private PythonType Request(ModuleSymbol module) => model.InstanceOf("starlette.requests", "Request", module);
}
