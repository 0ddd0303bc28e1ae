using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The functions that the fields of a Pydantic model name: validators and serializers in the metadata of an
/// <c>Annotated</c>, also of an alias, and the <c>default_factory</c> of <c>Field</c>.</summary>
/// <remarks><c>pydantic/functional_validators.py</c>, <c>functional_serializers.py</c>, <c>fields.py</c>.</remarks>
internal sealed class PydanticFields(SemanticModel model, EntryPointMaker maker)
{
    private const int AliasLimit = 8;

    private static readonly string[] s_validators = ["BeforeValidator", "AfterValidator", "PlainValidator", "WrapValidator"];
    private static readonly string[] s_serializers = ["PlainSerializer", "WrapSerializer"];

    // Most projects have none of them, and then no annotation needs to be looked at.
    private readonly bool _validates = s_validators.Any(name => model.Calls.Of(name).Any());
    private readonly bool _serializes = s_serializers.Any(name => model.Calls.Of(name).Any());

    /// <summary>What checks the values of the fields.</summary>
    public IEnumerable<FunctionType> Validators(ClassSymbol @class) => _validates ? InMetadata(@class, "pydantic.functional_validators.", s_validators) : [];

    /// <summary>What converts the values of the fields on their way out.</summary>
    public IEnumerable<FunctionType> Serializers(ClassSymbol @class) => _serializes ? InMetadata(@class, "pydantic.functional_serializers.", s_serializers) : [];

    /// <summary>What gives the fields that a request leaves out.</summary>
    public IEnumerable<FunctionType> DefaultFactories(ClassSymbol @class)
    {
        foreach (var field in FieldsOf(@class))
        {
            if (field.Value is CallSyntax call && CallText.Argument(call, -1, "default_factory") is { } factory && model.BodyAround(call) is var body
                && body.ValueOf(call.Func) is FunctionType { Function.QualifiedName: "pydantic.Field" })
            {
                foreach (var function in maker.FunctionsOf(body.ValueOf(factory)))
                    yield return function;
            }
        }
    }

    private IEnumerable<FunctionType> InMetadata(ClassSymbol @class, string module, string[] names)
    {
        foreach (var (call, body) in FieldsOf(@class).SelectMany(field => CallsIn(field.Annotation, model.BodyAround(field), AliasLimit)))
        {
            if (CallIndex.NameOf(call.Func) is { } name && names.Contains(name) && CallText.Argument(call, 0, "func") is { } argument
                && body.ValueOf(call.Func) is ClassType { Class.QualifiedName: var resolved } && resolved == module + name)
            {
                foreach (var function in maker.FunctionsOf(body.ValueOf(argument)))
                    yield return function;
            }
        }
    }

    // `Annotated[str, AfterValidator(check)]`, and the same under a name: `Word = Annotated[…]`.
    private static IEnumerable<(CallSyntax Call, BodyModel Body)> CallsIn(ExpressionSyntax annotation, BodyModel body, int depth)
    {
        if (depth == 0)
            yield break;
        foreach (var node in annotation.DescendantNodes().Prepend(annotation))
        {
            if (node is CallSyntax call)
                yield return (call, body);
            else if (node is NameSyntax or AttributeSyntax && body.Expand((ExpressionSyntax)node) is var (meant, around) && meant != node)
            {
                foreach (var found in CallsIn(meant, around, depth - 1))
                    yield return found;
            }
        }
    }

    private IEnumerable<AnnAssignSyntax> FieldsOf(ClassSymbol @class) =>
        model.Classes.Mro(@class).Where(parent => !parent.Module.IsStub).SelectMany(parent => parent.Syntax.Body.OfType<AnnAssignSyntax>());
}
