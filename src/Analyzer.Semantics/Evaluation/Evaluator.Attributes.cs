using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Attributes: members of modules, classes and objects, with the descriptor protocol (data model, 3.3.2).</content>
internal sealed partial class Evaluator
{
    /// <summary>The value of <c>receiver.name</c>. Reading may call a property or descriptor, at <paramref name="site"/>.</summary>
    internal PythonType GetAttribute(PythonType receiver, string name, SyntaxNode site, Frame frame)
    {
        switch (receiver)
        {
            case UnionType union:
                return GetAttributes(union, name, site, frame);
            case ModuleType module:
                return ModuleMember(module.Name, name, module.Importer);
            case InstanceType instance:
                return GetInstanceAttribute(instance, name, site, frame);
            case ClassType @class:
                return GetClassAttribute(@class, name, site, frame);
            case ClassOfType { Instance: TypeVariable { Bound: InstanceType bound } }:
                return GetClassAttribute(new ClassType(bound.Class, bound.TypeArguments), name, site, frame);
            case TypeVariable { Bound: { } bound }:
                return GetAttribute(bound, name, site, frame);
            case SuperType super:
                return GetSuperAttribute(super, name, site, frame);
            case LiteralType or TupleType or DictType:
                return ClassInstanceOf(receiver) is InstanceType plain ? BindTo(receiver, GetInstanceAttribute(plain, name, site, frame)) : UnknownType.Because(UnknownReason.Library);
            case CrossingType crossing:
                return GetAttribute(crossing.Target, name, site, frame);
            case FunctionType function when name is "__wrapped__" or "__func__":
                return function;
            case FunctionType named when name is "__name__":
                return new LiteralType(named.Function.Name);
            case FunctionType when name is "__qualname__" or "__module__" or "__doc__":
                return BuiltinInstance("str");
            case FunctionType { Receiver: { } bound } when name == "__self__":
                return bound;
            case FunctionType function:
                return FieldFromOutside(new FunctionType(function.Function, function.Frame), name) ?? UnknownType.Because(UnknownReason.Attribute, function, name);
            case SuspendedType suspended:
                return GetGeneratorMethod(suspended, name);
            case AwaitableType when name == "__await__":
                return new CallableType([], receiver);
            case PropertyType property:
                return name is "fget" ? property.Getter : UnknownType.Because(UnknownReason.Attribute);
            case UnknownType:
                return receiver;
            default:
                return UnknownType.Because(UnknownReason.Attribute, receiver, name);
        }
    }

    // Apart, so that only a union pays for the closure.
    private PythonType GetAttributes(UnionType union, string name, SyntaxNode site, Frame frame) =>
        JoinKnown(union.Members.Where(member => member is not NoneType), member => GetAttribute(member, name, site, frame));

    // Generator and coroutine methods (data model, 3.4; reference, 6.2.9).
    private static PythonType GetGeneratorMethod(SuspendedType suspended, string name) => name switch
    {
        "__next__" or "send" or "throw" => new ResumeType(suspended, isAwaited: false),
        "__anext__" or "asend" or "athrow" => new ResumeType(suspended, isAwaited: true),
        "__iter__" or "__aiter__" or "__await__" => new CallableType([], suspended),
        "close" => new CallableType([], NoneType.Instance),
        "aclose" => new CallableType([], new AwaitableType(NoneType.Instance)),
        _ => UnknownType.Because(UnknownReason.Attribute),
    };

    // A method of a tuple or table keeps the exact value as its receiver.
    private static PythonType BindTo(PythonType receiver, PythonType member) => member is FunctionType { Receiver: not null } method ? method.Bind(receiver) : member;

    /// <summary>Joins what is known about each; unknown only if nothing is known about any.</summary>
    private static PythonType JoinKnown(IEnumerable<PythonType> types, Func<PythonType, PythonType> select)
    {
        PythonType result = NeverType.Instance;
        PythonType? unknown = null;
        foreach (var type in types)
        {
            var value = select(type);
            if (value is UnknownType)
                unknown ??= value;
            else
                result = UnionType.Join(result, value);
        }

        return result is NeverType ? unknown ?? UnknownType.Because(UnknownReason.Attribute) : unknown is null ? result : UnionType.Join(result, unknown);
    }

    /// <summary>The same for one value: nothing known takes the place of nothing at all.</summary>
    private static PythonType Known(PythonType value) => value is NeverType ? UnknownType.Because(UnknownReason.Attribute) : value;

    private PythonType GetInstanceAttribute(InstanceType instance, string name, SyntaxNode site, Frame frame)
    {
        switch (name)
        {
            case "__class__":
                return new ClassType(instance.Class, instance.TypeArguments);
            case "__dict__":
                return UnknownType.Because(UnknownReason.Attribute);
        }

        if (HierarchyOf(instance.Class) is { HasAttributeHook: true } && FindMember(instance.Class, "__getattribute__") is { Value: FunctionType { Function.Module.IsStub: false } hook }
            && Call(hook.Bind(instance), CallArguments.Of(new LiteralType(name)), site, frame) is var answer and not UnknownType)
            return answer;
        if (name is "value" or "_value_" && HierarchyOf(instance.Class).Form == ClassForm.Enum && EnumValue(instance) is { } constant)
            return constant;
        if (FindProvided(instance, name) is { } own)
            return own;
        var member = FindProvided(instance.Class, name) ?? FindMember(instance.Class, name);
        if (member is { } enumerator && EnumMember(enumerator.Owner, name, enumerator.Value) is { } enumMember)
            return enumMember;
        if (member is { Value: PropertyType } or { Value: FunctionType or MethodWrapperType })
            return BindMember(member.Value.Value, member.Value.Owner, instance, site, frame);

        // A field of the object wins over a class attribute, but not over a data descriptor.
        if (member is { Value: InstanceType { Class: var descriptor } } && FindMember(descriptor, "__set__") is not null)
            return BindMember(member.Value.Value, member.Value.Owner, instance, site, frame);
        if (GetField(instance, name) is { } field)
            return member is { } declared ? WithStart(RefineField(field, BindMember(declared.Value, declared.Owner, instance, site, frame)), declared.Value, instance, name) : field;
        if (member is { } found)
        {
            var value = GrownMember(found.Owner, name, BindMember(found.Value, found.Owner, instance, site, frame));
            return found.Value is NoneType && FieldFromOutside(instance, name) is { } later ? UnionType.Join(value, later) : value;
        }

        if (FieldFromOutside(instance, name) is { } assigned)
            return assigned;
        if (FindMember(instance.Class, "__getattr__") is { Value: FunctionType getter } && getter.Function.ContainingClass is { } owner && owner.Module.Name != "builtins")
            return Call(getter.Bind(instance), CallArguments.Of(new LiteralType(name)), site, frame);
        return UnknownType.Because(HierarchyOf(instance.Class).HasUnknownBase ? UnknownReason.Base : instance.Class.Module.IsStub ? UnknownReason.StubMember : UnknownReason.Attribute, instance.Class, name);
    }

    // `client: Client | None = None` in the class: where nothing else is seen to be stored, it may be what it is declared to be.
    private PythonType RefineField(PythonType field, PythonType declared) =>
        field is NoneType && declared is UnionType ? UnionType.Join(field, EraseVariables(declared)) : Refine(field, declared);

    // `ready: bool = False` in the class, `self.ready = True` in a method other than the constructor: until that runs, the object has what its class has.
    // Where only code outside the class stores it, other objects have what the class declares.
    private PythonType WithStart(PythonType field, PythonType start, InstanceType instance, string name)
    {
        var isWritten = false;
        foreach (var owner in HierarchyOf(instance.Class).Mro)
        {
            if (!owner.FieldWriters.TryGetValue(name, out var writers))
                continue;
            if (writers.Exists(IsConstructor))
                return field;
            isWritten = true;
        }

        if (!isWritten && instance.Creation is null && UnionType.MembersOf(field).All(IsPlain))
            return UnionType.Join(field, UnionType.MembersOf(start).All(IsPlain) ? start : UnknownType.Because(UnknownReason.Attribute, instance.Class, name));
        return isWritten && UnionType.MembersOf(start).Any(IsPlain) ? UnionType.Join(field, UnionType.Without(start, member => !IsPlain(member))) : field;

        bool IsPlain(PythonType value) => value is NoneType or LiteralType
            || (value is InstanceType { Class: var @class } && (@class is { Module.Name: "builtins", Name: "bool" or "str" or "int" or "float" or "bytes" } || HierarchyOf(@class).Form == ClassForm.Enum));
    }

    private static bool IsConstructor(FunctionDefinitionSyntax method) => method.Name is "__init__" or "__new__" or "__post_init__";

    // What a framework adds: the class's own members, as the framework leaves them.
    private (ClassSymbol Owner, PythonType Value)? FindProvided(ClassSymbol @class, string name)
    {
        for (var i = 0; Facts is { } facts && i < Providers.Count; i++)
        {
            if (Providers[i].FindMember(facts, @class, name) is { } value)
                return (@class, value);
        }

        return null;
    }

    // What a framework adds to one object.
    private PythonType? FindProvided(InstanceType instance, string name)
    {
        for (var i = 0; Facts is { } facts && i < Providers.Count; i++)
        {
            if (Providers[i].FindMember(facts, instance, name) is { } value)
                return value;
        }

        return null;
    }

    private PythonType GetClassAttribute(ClassType @class, string name, SyntaxNode site, Frame frame)
    {
        if (name is "__name__" or "__qualname__" or "__module__" or "__doc__")
            return BuiltinInstance("str");
        if (name is "__class__" && HierarchyOf(@class.Class).Metaclass is { } metaclass)
            return new ClassType(metaclass, []);
        if ((FindProvided(@class.Class, name) ?? FindMember(@class.Class, name)) is { } member)
        {
            var stored = _fields.GetValueOrDefault((new ClassType(@class.Class, []), name));
            if (stored is null && member.Value is NoneType)
                stored = FieldFromOutside(@class, name);
            var value = EnumMember(member.Owner, name, member.Value) ?? GrownMember(member.Owner, name, BindMember(member.Value, member.Owner, @class, site, frame));
            return stored is null ? value : UnionType.Join(value, stored);
        }

        if (MetaclassMember(@class, name, site, frame) is { } ofMetaclass)
            return ofMetaclass;
        if (FieldFromOutside(@class, name) is { } assigned)
            return assigned;
        return UnknownType.Because(HierarchyOf(@class.Class).HasUnknownBase ? UnknownReason.Base : @class.Class.Module.IsStub ? UnknownReason.StubMember : UnknownReason.Attribute, @class.Class, name);
    }

    private PythonType GetSuperAttribute(SuperType super, string name, SyntaxNode site, Frame frame)
    {
        var start = super.Receiver switch
        {
            InstanceType instance => instance.Class,
            ClassType @class => @class.Class,
            _ => super.After,
        };
        if (!IsSubclass(start, super.After))
            start = super.After;
        return FindMember(start, name, super.After) is { } member
            ? BindMember(member.Value, member.Owner, super.Receiver, site, frame)
            : UnknownType.Because(HierarchyOf(start).HasUnknownBase ? UnknownReason.Base : UnknownReason.Attribute, start, name);
    }

    /// <summary>What a class member becomes when it is read through an object or through the class.</summary>
    private PythonType BindMember(PythonType member, ClassSymbol owner, PythonType receiver, SyntaxNode site, Frame frame)
    {
        switch (member)
        {
            case FunctionType { Receiver: null } function:
                return receiver is ClassType ? function : function.Bind(receiver);
            case MethodWrapperType { IsStatic: true } wrapper:
                return wrapper.Function;
            case MethodWrapperType wrapper:
                var @class = receiver is InstanceType instance ? new ClassType(instance.Class, instance.TypeArguments) : receiver;
                return wrapper.Function is FunctionType method ? method.Bind(@class) : wrapper.Function;
            case PropertyType property when receiver is not ClassType:
                return Call(property.Getter is FunctionType getter ? getter.Bind(receiver) : property.Getter, CallArguments.None, site, frame, Resolution.Type);
            case UnionType union:
                // A declared `Client | None` says already what other code may set.
                return BindMembers(union, owner, receiver, site, frame);
            case CrossingType crossing:
                return new CrossingType(BindMember(crossing.Target, owner, receiver, site, frame), crossing.Crossing);
            case NoneType or LiteralType { Value: bool } when !owner.Module.IsStub:
                // A class attribute is what objects start from; code elsewhere may set another value.
                return UnionType.Join(ClassInstanceOf(member), UnknownType.Because(UnknownReason.Attribute));
            case InstanceType descriptor when FindMember(descriptor.Class, "__get__") is { Value: FunctionType get }:
                var instanceArgument = receiver is ClassType ? NoneType.Instance : receiver;
                var ownerArgument = receiver is InstanceType of ? new ClassType(of.Class, of.TypeArguments) : receiver;
                return Call(get.Bind(descriptor), CallArguments.Of(instanceArgument, ownerArgument), site, frame, Resolution.Type);
            default:
                if (!member.IsOpen)
                    return member;
                var substituted = Substitute(member, MapFor(receiver, owner));
                return substituted is TypeVariable ? EraseVariables(substituted) : EraseIfOpen(substituted);
        }
    }

    private PythonType BindMembers(UnionType members, ClassSymbol owner, PythonType receiver, SyntaxNode site, Frame frame) =>
        UnionType.Join([.. members.Members.Select(each => each is NoneType or LiteralType ? each : BindMember(each, owner, receiver, site, frame))]);

    private static PythonType EraseIfOpen(PythonType type) => type is InstanceType { TypeArguments.IsEmpty: false } or UnionType or ClassOfType ? EraseVariables(type) : type;
}
