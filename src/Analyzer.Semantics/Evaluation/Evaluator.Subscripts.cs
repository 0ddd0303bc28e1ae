using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Subscripts: what a container, a class or a metaclass gives for an index or key (data model, 3.3.7).</content>
internal sealed partial class Evaluator
{
    private PythonType EvaluateSubscript(SubscriptSyntax subscript, Frame frame)
    {
        var value = Evaluate(subscript.Value, frame);
        if (value is ClassType && (CallMetaclassItem(value, subscript, frame) ?? CallClassItem(value, subscript, frame)) is { } item)
            return item;
        if (value is ClassType or SpecialFormType or AliasType)
            return value is ClassType @class ? new ClassType(@class.Class, TypeArgumentsOf(subscript, frame)) : UnknownType.Because(UnknownReason.Any);
        var index = Evaluate(subscript.Slice, frame);
        CallKeyOf(value, index, subscript, frame);
        return GetItems(value, index, subscript, frame);
    }

    // `Color["RED"]`: the metaclass has `__getitem__`; otherwise the subscript gives type arguments.
    private PythonType? CallMetaclassItem(PythonType @class, SubscriptSyntax subscript, Frame frame) =>
        @class is ClassType { Class: var symbol } && HierarchyOf(symbol).Metaclass is { } metaclass && FindMember(metaclass, "__getitem__") is not null
            ? CallMethod(@class, "__getitem__", CallArguments.Of(Evaluate(subscript.Slice, frame)), subscript, frame)
            : null;

    // `Table["orders"]`: a class of the project may say itself what its subscripts give (data model, 3.3.5.1); what gives the class back leaves the type arguments.
    private PythonType? CallClassItem(PythonType @class, SubscriptSyntax subscript, Frame frame)
    {
        if (@class is not ClassType { Class: var symbol } || FindMember(symbol, "__class_getitem__") is not { Value: MethodWrapperType { Function: FunctionType { Function.Module.IsStub: false } method } })
            return null;
        var given = CallFunction(method.Bind(@class), CallArguments.Of(Evaluate(subscript.Slice, frame)), subscript, frame, Resolution.Type, Crossing.None);
        return given is UnknownType || (given is ClassType same && ReferenceEquals(same.Class, symbol)) ? null : given;
    }

    // A table that has no such key asks the `__missing__` of its class, if that is one below `dict` (data model, 3.3.7).
    private PythonType? CallMissing(PythonType container, PythonType index, SyntaxNode site, Frame frame) =>
        container is InstanceType { Class: var @class } table && FindMember(@class, "__missing__") is { Value: FunctionType missing }
        && FindMember(@class, "__getitem__") is { Owner: { Module.Name: "builtins", Name: "dict" } }
            ? CallFunction(missing.Bind(table), CallArguments.Of(index), site, frame, Resolution.Type, Crossing.None)
            : null;

    private PythonType GetItems(PythonType container, PythonType index, SyntaxNode site, Frame frame) =>
        container is UnionType union ? GetEachItem(union, index, site, frame)
        : container is NoneType ? UnknownType.Because(UnknownReason.Attribute)
        : Known(GetItem(container, index, site, frame));

    private PythonType GetEachItem(UnionType containers, PythonType index, SyntaxNode site, Frame frame) =>
        JoinKnown(containers.Members.Where(member => member is not NoneType), member => GetItem(member, index, site, frame));

    private PythonType GetItem(PythonType container, PythonType index, SyntaxNode site, Frame frame)
    {
        switch (container)
        {
            case InstanceType row when index is LiteralType { Value: long } && FieldsOfTuple(row, site, frame) is { } fields:
                return GetItem(fields, index, site, frame);
            case InstanceType { Class: var typed } when index is LiteralType { Value: string field } && HierarchyOf(typed).Form == ClassForm.TypedDict && FieldsOf(typed).FirstOrDefault(declared => declared.Name == field) is { } declaration:
                return EraseVariables(EvaluateAnnotation(declaration.Annotation, declaration.Owner.Frame));
            case DictType dict when index is LiteralType { Value: string key }:
                return dict.Find(key) ?? UnknownType.Because(UnknownReason.Element);
            case DictType dict:
                return dict.AnyValue is NeverType ? UnknownType.Because(UnknownReason.Element) : dict.AnyValue;
            case TupleType tuple when index is LiteralType { Value: long place }:
                var offset = place < 0 ? tuple.Elements.Length + place : place;
                return offset >= 0 && offset < tuple.Elements.Length ? tuple.Elements[(int)offset] : UnknownType.Because(UnknownReason.Element);
            case UnknownType:
                return UnknownType.From(container, UnknownReason.Element);
            case InstanceType when index is LiteralType { Value: long } && ItemsOf(container) is { } items:
                return GetItem(items, index, site, frame);
            default:
                var missing = CallMissing(container, index, site, frame);
                var found = CallMethod(container, "__getitem__", CallArguments.Of(index), site, frame) ?? UnknownType.Because(UnknownReason.Element);
                return found is UnknownType && missing is not null ? missing : found;
        }
    }
}
