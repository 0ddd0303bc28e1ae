using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>What the metadata of an annotation says of a parameter's value.</content>
internal sealed partial class Evaluator
{
    // `store: Annotated[Store, Depends(get_store)]`, also under a name: a library's marker whose stub gives the value knows what the
    // object is made of, which the class alone does not. Only an object of the declared class counts: `Annotated[str, Len(5)]` is no Len.
    private InstanceType? GivenByMetadata(ExpressionSyntax annotation, Frame frame, InstanceType declared)
    {
        if (annotation is NameSyntax or AttributeSyntax)
            return Evaluate(annotation, frame) is AliasType alias && alias.Expression is SubscriptSyntax ? GivenByMetadata(alias.Expression, alias.Frame, declared) : null;
        if (annotation is not SubscriptSyntax { Slice: TupleSyntax { Elts: [_, .. var metadata] } } subscript || Evaluate(subscript.Value, frame) is not SpecialFormType { Name: "Annotated" })
            return null;
        foreach (var marker in metadata.OfType<CallSyntax>())
        {
            if (Evaluate(marker.Func, frame) is FunctionType { Function.Module.IsStub: true } && Evaluate(marker, frame) is InstanceType given && IsSubclass(given.Class, declared.Class))
                return given;
        }

        return null;
    }
}
