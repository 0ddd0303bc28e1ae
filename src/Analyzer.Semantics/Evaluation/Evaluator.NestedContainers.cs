using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Containers within containers that grow: <c>handlers[event].append(f)</c>, <c>handlers.setdefault(event, []).append(f)</c>.</content>
internal sealed partial class Evaluator
{
    /// <summary>The container that holds the one at <paramref name="place"/>, and the key; null where that is none.</summary>
    internal static (ExpressionSyntax Holder, ExpressionSyntax Key)? HolderOf(ExpressionSyntax place) => place switch
    {
        SubscriptSyntax { Value: NameSyntax or AttributeSyntax } item => (item.Value, item.Slice),
        CallSyntax { Func: AttributeSyntax { Attr: "setdefault", Value: NameSyntax or AttributeSyntax } method, Args: [var key, _] } => (method.Value, key),
        _ => null,
    };

    // What grows is an element, which may not be known yet: what is called on it says what it is.
    private void GrowElement(AttributeSyntax method, CallArguments arguments, Frame frame)
    {
        if (method.Attr is not ("append" or "add") || HolderOf(method.Value) is not var (holder, key) || arguments.Positional is not [var added])
            return;
        if (HoldsCallable(added))
            Grow(holder, Evaluate(holder, frame), Evaluate(key, frame), BuiltinInstance(method.Attr == "append" ? "list" : "set", added), frame);
    }

    // Lists and sets of functions are kept as elements; of others there are many, and little is called through them.
    private static bool HoldsCallable(PythonType value) => value switch
    {
        FunctionType or ClassType => true,
        TupleType tuple => tuple.Elements.Any(HoldsCallable),
        InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" }, TypeArguments: var arguments } => arguments.Any(HoldsCallable),
        UnionType union => union.Members.Any(HoldsCallable),
        _ => false,
    };
}
