using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Makes entry points of what a project hands to a framework.</summary>
internal sealed class EntryPointMaker(SemanticModel model)
{
    private static readonly string[] s_methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

    /// <summary>The entry points that a registration makes, at one of its routes.</summary>
    /// <param name="registration">The registration.</param>
    /// <param name="route">The route; null if it has none.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="owners">What must be served for it to be called, as far as it is known.</param>
    public IEnumerable<EntryPoint> Make(Registration registration, string? route, string reason, params IEnumerable<SyntaxNode?> owners)
    {
        var registrar = registration.Registrar;
        foreach (var function in FunctionsOf(registration.Target))
        {
            yield return new EntryPoint(function, registrar.Kind, PlaceOf(function, registration, registrar.Plain), reason)
            {
                Route = route,
                PlainRunsOn = registrar.Plain,
                Methods = MethodsOf(registration),
                Owners = [.. owners.OfType<SyntaxNode>()],
                Arguments = [.. ArgumentsOf(registrar, function.Function.Module), .. ExceptionOf(registration)],
            };
        }
    }

    // `@app.get("/")`, `@app.route("/", methods=["GET", "POST"])`.
    private static ImmutableArray<string> MethodsOf(Registration registration)
    {
        if (registration.Registrar.RouteAt < 0)
            return [];
        var name = registration.Name[(registration.Name.LastIndexOf('.') + 1)..];
        if (s_methods.Contains(name))
            return [name.ToUpperInvariant()];
        return registration.Argument(-1, "methods") switch
        {
            ListSyntax list => [.. Texts(list.Elts)],
            TupleSyntax tuple => [.. Texts(tuple.Elts)],
            SetSyntax set => [.. Texts(set.Elts)],
            _ => [],
        };
    }

    private static IEnumerable<string> Texts(IEnumerable<ExpressionSyntax> elements) => elements.OfType<ConstantSyntax>().Select(element => element.StringValue?.ToUpperInvariant()).OfType<string>();

    /// <summary>The functions of the project that calling a value runs; the constructor, for a class.</summary>
    public IEnumerable<FunctionType> FunctionsOf(PythonType value) => value switch
    {
        UnionType union => union.Members.SelectMany(FunctionsOf),
        ClassType @class when model.FindMethod(@class.Class, "__init__") is { Function.Module.IsStub: false } constructor => [constructor],
        InstanceType { Class.QualifiedName: "functools.partial" } partial => ClassFacts.Argument(partial, 0, "func") is { } wrapped ? FunctionsOf(wrapped) : [],
        _ => model.FunctionsOf(value).Where(function => !function.Function.Module.IsStub),
    };

    /// <summary>What a registrar calls its functions with.</summary>
    public ImmutableArray<PythonType> ArgumentsOf(Registrar registrar, ModuleSymbol seenFrom) =>
        [.. registrar.Arguments.Select(name => name.Split(':')).Select(parts => model.InstanceOf(parts[0], parts[1], seenFrom))];

    // `@app.errorhandler(Problem)`: an object of that class.
    private static IEnumerable<PythonType> ExceptionOf(Registration registration) =>
        registration.Registrar.HandsException && registration.Call is { Args: [var raised, ..] } && registration.Body.ValueOf(raised) is ClassType @class ? [new InstanceType(@class.Class, [])] : [];

    // A plain function behind a decorator that awaits: where the decorator calls it decides, and the call graph knows.
    private RunsOn PlaceOf(FunctionType function, Registration registration, RunsOn plain)
    {
        if (function.Function.IsAsync)
            return RunsOn.EventLoop;
        if (registration.Definition is not { } definition)
            return plain;
        var outermost = model.FunctionsOf(registration.Body.DecoratedValueOf(definition)).ToList();
        return outermost.Exists(found => found.Function != function.Function && found.Function.IsAsync) ? RunsOn.None : plain;
    }
}
