using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Validators, serializers and computed fields of the models that endpoints take and return, and validators of those that coroutines make.</summary>
/// <remarks>A request's body is validated on the loop whatever the endpoint is, and a response is serialised there
/// (<c>fastapi/routing.py</c>, <c>serialize_response</c>). Models that neither an endpoint nor a coroutine names are left alone.</remarks>
internal sealed class PydanticHooks(SemanticModel model, EntryPointMaker maker)
{
    private const string Base = "pydantic.main.BaseModel";
    private const int NestingLimit = 8;

    private static readonly HashSet<string> s_validators = ["field_validator", "model_validator", "validator", "root_validator"];
    private static readonly HashSet<string> s_hooks = [.. s_validators, "field_serializer", "model_serializer", "computed_field"];
    private static readonly string[] s_makers = ["model_validate", "model_validate_json", "parse_obj", "parse_raw"];

    private readonly PydanticFields _fields = new(model, maker);

    public IEnumerable<EntryPoint> Find()
    {
        var seen = new HashSet<ClassSymbol>();
        var endpoints = new RegistrationFinder(model, StarletteRegistrars.All).Find().Where(found => found.Registrar.Kind == EntryPointKind.Endpoint).ToList();
        foreach (var registration in endpoints)
        {
            foreach (var named in ModelsOf(registration).SelectMany(type => ModelsIn(type, NestingLimit)).Where(seen.Add))
            {
                foreach (var hook in HooksOf(named, s_hooks).Concat(_fields.Validators(named)).Concat(_fields.Serializers(named)))
                    yield return new EntryPoint(hook, EntryPointKind.Validator, RunsOn.EventLoop, $"checks or converts `{named.Name}`, which an endpoint takes or returns");
            }
        }

        foreach (var factory in FactoriesOfRequests(endpoints))
            yield return factory;

        foreach (var (made, coroutine) in MadeByCoroutines())
        {
            foreach (var named in ModelsIn(new InstanceType(made, []), NestingLimit).Where(seen.Add))
            {
                foreach (var hook in ValidatorsOf(named))
                    yield return new EntryPoint(hook, EntryPointKind.Validator, RunsOn.EventLoop, $"checks `{named.Name}`, which the coroutine `{coroutine}` makes");
            }
        }
    }

    // A field that the request leaves out is made on the loop, as the rest is checked there.
    private IEnumerable<EntryPoint> FactoriesOfRequests(List<Registration> endpoints)
    {
        var seen = new HashSet<ClassSymbol>();
        foreach (var registration in endpoints)
        {
            foreach (var named in ParametersOf(registration).SelectMany(type => ModelsIn(type, NestingLimit)).Where(seen.Add))
            {
                foreach (var factory in _fields.DefaultFactories(named))
                    yield return new EntryPoint(factory, EntryPointKind.Validator, RunsOn.EventLoop, $"makes what a request for `{named.Name}` leaves out");
            }
        }
    }

    // `Order(**row)` and `Order.model_validate(row)`, in the body of a coroutine function.
    private IEnumerable<(ClassSymbol Model, string Coroutine)> MadeByCoroutines()
    {
        var makers = s_makers.SelectMany(model.Calls.Of).Where(call => call.Func is AttributeSyntax).ToLookup(call => CallIndex.NameOf(((AttributeSyntax)call.Func).Value) ?? "");
        foreach (var @class in model.Classes.All.Where(@class => model.Classes.IsSubclass(@class, Base)))
        {
            var calls = model.Calls.Of(@class.Name).Select(call => (Call: call, Class: call.Func))
                .Concat(makers[@class.Name].Select(call => (Call: call, Class: ((AttributeSyntax)call.Func).Value)));
            // The calls first: few models are made in coroutines, and looking for hooks is the dearer question.
            foreach (var (call, named) in calls.Any() && ValidatorsOf(@class).Any() ? calls : [])
            {
                if (call.Ancestors().FirstOrDefault(node => node is FunctionDefinitionSyntax or LambdaSyntax or ClassDefSyntax) is AsyncFunctionDefSyntax coroutine
                    && model.BodyAround(call).ValueOf(named) is ClassType { Class: var made } && ReferenceEquals(made, @class))
                    yield return (@class, coroutine.Name);
            }
        }
    }

    // What the parameters, the annotated result and `response_model` say.
    private static IEnumerable<PythonType> ModelsOf(Registration registration)
    {
        if (registration.Argument(-1, "response_model") is { } response)
            yield return registration.Body.Declared(response);
        foreach (var parameter in ParametersOf(registration))
            yield return parameter;
        if (registration.Definition?.Returns is { } returns)
            yield return registration.Body.Declared(returns);
    }

    private static IEnumerable<PythonType> ParametersOf(Registration registration)
    {
        if (registration.Definition is not { } definition)
            yield break;
        foreach (var parameter in definition.Args.PosOnlyArgs.Concat(definition.Args.Args).Concat(definition.Args.KwOnlyArgs))
        {
            if (parameter.Annotation is { } annotation)
                yield return registration.Body.Declared(annotation);
        }
    }

    // A model, and the models of its fields.
    private IEnumerable<ClassSymbol> ModelsIn(PythonType type, int depth)
    {
        if (depth == 0)
            yield break;
        switch (type)
        {
            case UnionType union:
                foreach (var found in union.Members.SelectMany(member => ModelsIn(member, depth)))
                    yield return found;
                break;
            case InstanceType instance:
                foreach (var found in instance.TypeArguments.SelectMany(argument => ModelsIn(argument, depth - 1)))
                    yield return found;
                if (instance.Class.Module.IsStub || !model.Classes.IsSubclass(instance.Class, Base))
                    break;
                yield return instance.Class;
                foreach (var field in FieldsOf(instance.Class).SelectMany(field => ModelsIn(field, depth - 1)))
                    yield return field;
                break;
        }
    }

    private IEnumerable<PythonType> FieldsOf(ClassSymbol @class) =>
        @class.Syntax.Body.OfType<AnnAssignSyntax>().Select(field => model.BodyAround(field).Declared(field.Annotation));

    private IEnumerable<FunctionType> ValidatorsOf(ClassSymbol @class) => HooksOf(@class, s_validators).Concat(_fields.Validators(@class));

    private IEnumerable<FunctionType> HooksOf(ClassSymbol @class, HashSet<string> decorators)
    {
        foreach (var parent in model.Classes.Mro(@class).Where(parent => !parent.Module.IsStub))
        {
            foreach (var method in parent.Syntax.Body.OfType<FunctionDefSyntax>())
            {
                // `model_post_init` is called by every way of making the model but `model_construct`.
                if (method.Name == "model_post_init" || method.Decorators.Any(decorator => CallIndex.NameOf(decorator) is { } name && decorators.Contains(name)))
                    yield return model.BodyAround(method).FunctionOf(method);
            }
        }
    }
}
